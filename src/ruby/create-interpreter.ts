import { defineCollections } from "./core/define-collections.ts";
import { defineCore } from "./core/define-core.ts";
import { defineGlobals } from "./core/define-globals.ts";
import { defineTexts } from "./core/define-texts.ts";
import type { RubyHost } from "./interpreter/host.ts";
import { Interpreter } from "./interpreter/interpreter.ts";
import { defineFiles } from "./library/files/define-files.ts";
import { defineJson } from "./library/json.ts";
import { defineMath } from "./library/mathematics.ts";
import { prelude } from "./library/prelude/index.ts";
import { defineDate } from "./library/time/define-date.ts";
import { defineTime } from "./library/time/define-time.ts";
import { defineWeb } from "./library/web/define-web.ts";
import { defineYaml } from "./library/yaml.ts";
import type { RunText } from "./run-text.ts";

/** An interpreter with Ruby's core classes and the libraries that plugins use. @param run - Runs the library's own Ruby. */
export function createInterpreter(host: RubyHost, run: RunText): Interpreter {
	const vm = new Interpreter(host);
	defineCore(vm);
	defineCollections(vm);
	defineTexts(vm);
	defineTime(vm);
	defineDate(vm);
	defineMath(vm);
	defineJson(vm);
	defineYaml(vm);
	defineFiles(vm);
	defineWeb(vm);
	defineGlobals(vm);
	run(vm, "ruby/prelude.rb", prelude);
	return vm;
}
