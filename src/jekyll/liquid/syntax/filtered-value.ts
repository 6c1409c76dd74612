import type { Filter } from "../filters/filter.ts";
import { filters } from "../filters/table.ts";
import type { Context } from "../runtime/context.ts";
import { LiquidFault } from "../runtime/fault.ts";
import type { Expression } from "./expression.ts";

/** `| name: positional, named: …` */
export interface FilterCall {
	readonly name: string;
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
	const filter = filters.get(call.name);
	if (!filter) return skipUnknown(call.name, input, context);
	const given = call.positional.map((argument) => argument.evaluate(context));
	if (call.named.length > 0) {
		given.push(
			Object.fromEntries(
				call.named.map(([key, value]) => [key, value.evaluate(context)]),
			),
		);
	}
	if (given.length < filter.least || given.length > filter.most) {
		throw wrongCount(call.name, given.length, filter);
	}
	return filter.run(context, input, ...given);
}

function wrongCount(
	name: string,
	given: number,
	{ least, most }: Filter,
): LiquidFault {
	const expected = least === most ? `${least}` : `${least} to ${most}`;
	return new LiquidFault(
		`The filter \`${name}\` expected ${expected} arguments, found ${given}.`,
	);
}

function skipUnknown(name: string, input: unknown, context: Context): unknown {
	if (!context.environment.options.strictFilters) return input;
	throw new LiquidFault(
		`The filter \`${name}\` is not defined.`,
		"liquid/undefined-filter",
	);
}
