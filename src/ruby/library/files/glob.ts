import { posix } from "node:path";
import type { Interpreter } from "../../interpreter/interpreter.ts";

/** Ruby's patterns of file names: `**`, `*`, `?`, `[a-z]`, `{a,b}`. */
export const glob = { find, matches };

function find(vm: Interpreter, pattern: string, base: string): string[] {
	return braces(pattern).flatMap((one) => {
		const isAbsolute = one.startsWith("/");
		const steps = one.split("/").filter(Boolean);
		const start = isAbsolute ? "/" : posix.resolve(vm.host.folder, base);
		const found = walk(vm, start, isAbsolute ? "/" : "", steps).sort();
		return one.endsWith("/") ? foldersOf(vm, found, start) : found;
	});
}

/** A slash at the end asks for folders. */
function foldersOf(
	{ host }: Interpreter,
	paths: readonly string[],
	start: string,
): string[] {
	return paths
		.filter((path) => host.files.look(posix.resolve(start, path))?.isFolder)
		.map((path) => `${path}/`);
}

function walk(
	vm: Interpreter,
	folder: string,
	shown: string,
	[step, ...rest]: readonly string[],
): string[] {
	if (step === undefined) return [];
	const path = (name: string) => posix.join(folder, name);
	const show = (name: string) =>
		shown === "" ? name : posix.join(shown, name);
	const isFolder = (name: string) =>
		vm.host.files.look(path(name))?.isFolder === true;
	if (!/[*?[]/.test(step)) {
		if (rest.length > 0) return walk(vm, path(step), show(step), rest);
		return vm.host.files.look(path(step)) ? [show(step)] : [];
	}
	vm.countStep();
	const names = (vm.host.files.list(folder) ?? []).filter(
		(name) => step.startsWith(".") || !name.startsWith("."),
	);
	if (step === "**")
		return [
			...walk(vm, folder, shown, rest.length > 0 ? rest : ["*"]),
			...names
				.filter(isFolder)
				.flatMap((name) => walk(vm, path(name), show(name), [step, ...rest])),
		];
	const regexp = toRegexp(step);
	const fitting = names.filter((name) => regexp.test(name));
	if (rest.length === 0) return fitting.map(show);
	return fitting
		.filter(isFolder)
		.flatMap((name) => walk(vm, path(name), show(name), rest));
}

/** `File.fnmatch` without flags: `*` stands for slashes, too. */
function matches(pattern: string, path: string): boolean {
	return braces(pattern).some((one) => toRegexp(one, true).test(path));
}

function toRegexp(pattern: string, withSlashes = false): RegExp {
	const any = withSlashes ? "." : "[^/]";
	const source = pattern.replace(
		/\*\*\/|\*+|\?|\[[^\]]*\]|[.+^${}()|\\/]/g,
		(sign) => {
			if (sign === "**/") return "(?:.*/)?";
			if (sign.startsWith("*")) return `${any}*`;
			if (sign === "?") return any;
			return sign.startsWith("[") ? sign.replace("[!", "[^") : `\\${sign}`;
		},
	);
	return new RegExp(`^${source}$`, "su");
}

function braces(pattern: string): string[] {
	const match = /\{([^{}]*)\}/.exec(pattern);
	if (!match) return [pattern];
	const before = pattern.slice(0, match.index);
	const after = pattern.slice(match.index + match[0].length);
	return (match[1] ?? "")
		.split(",")
		.flatMap((one) => braces(before + one + after));
}
