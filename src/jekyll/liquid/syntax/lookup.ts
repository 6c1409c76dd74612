import type { Context } from "../runtime/context.ts";
import { readCommand, readKey } from "../runtime/read-property.ts";
import { type Expression, nothing, parseExpression } from "./expression.ts";

const segment = /\[[^\]]+\]|[\w-]+\??/g;
/** Where no bracket closes, none need be looked for. */
const nameOnly = /[\w-]+\??/g;
const commands: ReadonlySet<string> = new Set(["size", "first", "last"]);

/** One step of `a.b[c]`: a fixed name, or an expression in brackets. */
type Step = string | Expression;

/** A variable with what is asked of it: `page.tags[0].size`. */
export class Lookup implements Expression {
	readonly name: Step;
	readonly steps: readonly Step[];

	constructor(name: Step, steps: readonly Step[]) {
		this.name = name;
		this.steps = steps;
	}

	evaluate(context: Context): unknown {
		let value = context.find(
			typeof this.name === "string"
				? this.name
				: String(this.name.evaluate(context) ?? ""),
		);
		for (const step of this.steps) {
			if (value === undefined || value === null) {
				return context.undefinedProperty(step);
			}
			value = this.#take(value, step, context);
		}
		return value;
	}

	#take(value: unknown, step: Step, context: Context): unknown {
		const key = typeof step === "string" ? step : step.evaluate(context);
		const found = readKey(value, key);
		if (found !== undefined) return found;
		const command =
			typeof step === "string" && commands.has(step)
				? readCommand(value, step)
				: undefined;
		return command === undefined
			? context.undefinedProperty(step, value)
			: command;
	}
}

/** Parse a variable: every name and every bracket counts, what stands between is passed over. */
export function parseLookup(markup: string): Expression {
	const steps = Array.from(
		markup.match(markup.includes("]") ? segment : nameOnly) ?? [],
		parseStep,
	);
	const [name, ...rest] = steps;
	return name === undefined ? nothing : new Lookup(name, rest);
}

function parseStep(text: string): Step {
	return text.startsWith("[") ? parseExpression(text.slice(1, -1)) : text;
}
