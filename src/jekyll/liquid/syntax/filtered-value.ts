import type { Filter } from "../filters/filter.ts";
import type { Context } from "../runtime/context.ts";
import { LiquidFault } from "../runtime/fault.ts";
import type { Expression } from "./expression.ts";

/** `| name: positional, named: …` */
export interface FilterCall {
	readonly name: string;
	/** None: nobody knows it. */
	readonly filter: Filter | undefined;
	readonly positional: readonly Expression[];
	readonly named: readonly (readonly [string, Expression])[];
}

/** A value with the filters it goes through. */
export class FilteredValue {
	readonly value: Expression;
	readonly filters: readonly FilterCall[];

	constructor(value: Expression, calls: readonly FilterCall[]) {
		this.value = value;
		this.filters = calls;
	}

	evaluate(context: Context): unknown {
		let value = this.value.evaluate(context);
		for (const call of this.filters) value = apply(call, value, context);
		return value;
	}
}

/** Run one filter; one that nobody knows leaves the value as it is, as Ruby does. */
function apply(call: FilterCall, input: unknown, context: Context): unknown {
	const { name, positional, named } = call;
	const filter = context.host.filters?.get(name) ?? call.filter;
	if (!filter) return skipUnknown(name, input, context);
	const count = positional.length + Math.min(1, named.length);
	if (count < filter.least || count > filter.most) {
		throw wrongCount(name, count, filter);
	}
	if (count === 0) return filter.run(context, input);
	// A nil that was given is none that is missing: `null` lets no default take its place.
	const given = positional.map(
		(argument) => argument.evaluate(context) ?? null,
	);
	if (named.length > 0) given.push(evaluateNamed(named, context));
	return filter.run(context, input, ...given);
}

function evaluateNamed(
	named: FilterCall["named"],
	context: Context,
): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		named.map(([key, value]) => [key, value.evaluate(context)]),
	);
}

function wrongCount(
	name: string,
	given: number,
	{ least, most }: Filter,
): LiquidFault {
	const expected = least === most ? `${least}` : `${least} to ${most}`;
	return new LiquidFault(
		`The filter \`${name}\` expected ${expected} arguments, found ${given}.`,
		"liquid/failed",
		undefined,
		`wrong number of arguments (given ${given + 1}, expected ${inRuby(least, most)})`,
	);
}

/** Ruby counts the input too. */
function inRuby(least: number, most: number): string {
	return least === most ? `${least + 1}` : `${least + 1}..${most + 1}`;
}

function skipUnknown(name: string, input: unknown, context: Context): unknown {
	if (!context.environment.options.strictFilters) return input;
	throw new LiquidFault(
		`The filter \`${name}\` is not defined.`,
		"liquid/undefined-filter",
		undefined,
		`undefined filter ${name}`,
	);
}
