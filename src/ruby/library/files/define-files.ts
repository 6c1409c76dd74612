import { addClassMethods, addMethods } from "../../core/define.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { str } from "../../objects/index.ts";
import { folderMethods } from "./dir.ts";
import { pathMethods } from "./file-paths.ts";
import { readingMethods } from "./file-reading.ts";
import { fileUtilities } from "./file-utils.ts";
import { writingMethods } from "./file-writing.ts";
import { fileMethods } from "./open-file.ts";

/** `File`, `Dir` and `FileUtils`, as far as the host lets a plugin look and write. */
export function defineFiles(vm: Interpreter): void {
	const io = vm.classes.define("IO");
	const file = vm.classes.define("File", io);
	file.constants.set("SEPARATOR", str("/"));
	file.constants.set("FNM_DOTMATCH", 4);
	file.constants.set("FNM_PATHNAME", 2);
	addClassMethods(vm, file, pathMethods, readingMethods, writingMethods);
	addMethods(vm, file, fileMethods);
	const folder = vm.classes.define("Dir", io);
	addClassMethods(vm, folder, folderMethods);
	addClassMethods(vm, vm.classes.defineModule("FileUtils"), fileUtilities);
}
