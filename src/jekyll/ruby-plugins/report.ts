import type { DiagnosticCode } from "../../diagnostics/codes.ts";
import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { raised } from "../../ruby/interpreter/evaluate/rescues.ts";
import type { Interpreter } from "../../ruby/interpreter/interpreter.ts";
import { ExitSignal, Refusal } from "../../ruby/interpreter/signals.ts";
import { RubySyntaxError } from "../../ruby/run-text.ts";
import type { SourceLocation } from "../../source/types.ts";

/** What has gone wrong in a plugin. */
export interface PluginFault {
	readonly code: DiagnosticCode;
	readonly message: string;
	readonly location: SourceLocation;
}

const codes = {
	unsupported: "plugins/unsupported",
	forbidden: "plugins/forbidden",
	endless: "plugins/endless",
} as const satisfies Record<Refusal["reason"], DiagnosticCode>;

/** The fault in something that a plugin has thrown; a programmer's error is thrown on. Nothing for `exit`. */
export function faultOf(
	vm: Interpreter,
	error: unknown,
): PluginFault | undefined {
	if (error instanceof ExitSignal) return undefined;
	if (error instanceof RubySyntaxError)
		return {
			code: "plugins/syntax",
			message: error.message,
			location: error.place,
		};
	if (error instanceof Refusal)
		return {
			code: codes[error.reason],
			message: error.message,
			location: error.place,
		};
	const exception = raised(vm, error);
	if (!exception) throw error;
	const name = vm.classOf(exception).name ?? "Exception";
	return {
		code: "plugins/failed",
		message: `The plugin fails: ${vm.text(vm.send(exception, "message"))} (${name})`,
		location: exception.places[0] ?? vm.place,
	};
}

export function reportFault({
	code,
	message,
	location,
}: PluginFault): Diagnostic {
	return diagnostic(code, message, location);
}
