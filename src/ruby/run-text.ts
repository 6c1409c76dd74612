import type { ParseResult } from "@ruby/prism/src/deserialize.js";
import type { SourceLocation } from "../source/types.ts";
import { type Frame, freshState, Scope } from "./interpreter/frame.ts";
import type { Interpreter } from "./interpreter/interpreter.ts";
import type { RubyValue } from "./objects/index.ts";
import { createSource } from "./syntax/source.ts";

/** What is wrong with a text, by Ruby's own parser. */
export class RubySyntaxError extends Error {
	readonly place: SourceLocation;
	constructor(message: string, place: SourceLocation) {
		super(message);
		this.place = place;
	}
}

/** Runs a text as a program's file. @throws RubySyntaxError, RaisedError, Refusal. */
export type RunText = (
	vm: Interpreter,
	file: string,
	text: string,
) => RubyValue;

export function createRunner(parse: (text: string) => ParseResult): RunText {
	return (vm, file, text) => {
		const source = createSource(file, text);
		const { value: program, errors } = parse(text);
		const [error] = errors;
		if (error)
			throw new RubySyntaxError(error.message, source.locate(error.location));
		const frame: Frame = {
			source,
			self: vm.globals.get("main") ?? null,
			scope: new Scope(),
			modules: [],
			definee: vm.classes.object,
			method: undefined,
			args: [],
			block: undefined,
			home: undefined,
			breakTarget: undefined,
			shared: freshState(),
		};
		return vm.evaluate(program, frame);
	};
}
