import { rubyFloat } from "../../../ruby/values.ts";
import type { Context } from "../runtime/context.ts";
import { fromUnits } from "../values/decimal.ts";
import { blank, empty } from "../values/literals.ts";
import { RubyRange } from "../values/range.ts";
import { toInt, toInteger } from "../values/to-number.ts";
import { parseLookup } from "./lookup.ts";

/** Something that has a value where it stands: a literal, a range, a variable. */
export interface Expression {
	evaluate(context: Context): unknown;
	/** The value, where it is the same everywhere. */
	readonly constant?: unknown;
}

class Literal implements Expression {
	readonly constant: unknown;
	constructor(value: unknown) {
		this.constant = value;
	}
	evaluate(): unknown {
		return this.constant;
	}
}

class RangeLookup implements Expression {
	readonly first: Expression;
	readonly last: Expression;
	constructor(first: Expression, last: Expression) {
		this.first = first;
		this.last = last;
	}
	evaluate(context: Context): RubyRange {
		return new RubyRange(
			rangeEnd(this.first.evaluate(context)),
			rangeEnd(this.last.evaluate(context)),
		);
	}
}

function rangeEnd(value: unknown): number {
	return value === null || value === undefined || typeof value === "string"
		? toInt(value)
		: toInteger(value);
}

/** Ruby's nil, as an expression. */
export const nothing: Expression = new Literal(undefined);

const literals: ReadonlyMap<string, Expression> = new Map([
	["", nothing],
	["nil", nothing],
	["null", nothing],
	["true", new Literal(true)],
	["false", new Literal(false)],
	["blank", new Literal(blank)],
	["empty", new Literal(empty)],
]);

const integer = /^-?\d+$/;
const decimal = /^-?\d[\d.]+$/;
const range = /^\(([^ \t\r\n\f\v]+)\.\.([^ \t\r\n\f\v]+)\)$/;

/**
 * Parse an expression as Ruby's lax parser does: anything has a meaning, if only nil.
 *
 * @see https://github.com/Shopify/liquid/blob/v4.0.4/lib/liquid/expression.rb
 */
export function parseExpression(markup: string): Expression {
	return (
		literals.get(markup) ??
		parseQuoted(markup) ??
		parseNumber(markup) ??
		parseRange(markup) ??
		parseLookup(markup)
	);
}

function parseQuoted(markup: string): Expression | undefined {
	const quote = markup[0];
	const quoted =
		(quote === '"' || quote === "'") &&
		markup.length > 1 &&
		markup.endsWith(quote);
	return quoted ? new Literal(markup.slice(1, -1)) : undefined;
}

function parseNumber(markup: string): Expression | undefined {
	if (integer.test(markup)) return new Literal(fromUnits(BigInt(markup)));
	if (decimal.test(markup))
		return new Literal(rubyFloat(Number.parseFloat(markup)));
	return undefined;
}

function parseRange(markup: string): Expression | undefined {
	if (!markup.startsWith("(")) return undefined;
	const match = range.exec(markup);
	if (!match) return undefined;
	const first = parseExpression(match[1] as string);
	const last = parseExpression(match[2] as string);
	// Only of what is written out does Ruby drop the fraction.
	if (first instanceof Literal && last instanceof Literal)
		return new Literal(
			new RubyRange(toInt(first.constant), toInt(last.constant)),
		);
	return new RangeLookup(first, last);
}
