import { filters } from "../filters/table.ts";
import type { Span } from "../runtime/frame.ts";
import { type Expression, nothing, parseExpression } from "./expression.ts";
import { type FilterCall, FilteredValue } from "./filtered-value.ts";
import { parseBoth, type Surroundings } from "./parse-both.ts";
import { attribute, quotedFragment, space } from "./patterns.ts";
import { StrictParser } from "./strict-parser.ts";

const head = new RegExp(`(${quotedFragment})([^]*)`);
const bar = new RegExp(`\\|${space}*([^]*)`);
const filterPattern = new RegExp(`(?:${space}+|${quotedFragment}|,)+`, "g");
const filterName = /\w+/;
const argumentPattern = new RegExp(
	`[:,]${space}*((?:\\w+${space}*:${space}*)?${quotedFragment})`,
	"g",
);
const keyword = new RegExp(`^${attribute}$`);

/** Parse `value | filter: argument, key: argument` by the course's `error_mode`. */
export function parseOutput(
	markup: string,
	span: Span,
	surroundings: Surroundings,
): FilteredValue {
	return parseBoth(
		markup,
		span,
		surroundings,
		parseStrictOutput,
		parseLaxOutput,
	);
}

/**
 * Ruby's lax parser: takes what it recognises and passes over the rest.
 *
 * @see https://github.com/Shopify/liquid/blob/v4.0.4/lib/liquid/variable.rb
 */
export function parseLaxOutput(markup: string): FilteredValue {
	const match = head.exec(markup);
	if (!match) return new FilteredValue(nothing, []);
	const value = parseExpression(match[1] as string);
	const filters = bar.exec(match[2] as string)?.[1];
	return new FilteredValue(
		value,
		filters === undefined ? [] : parseLaxFilters(filters),
	);
}

function parseLaxFilters(markup: string): FilterCall[] {
	const calls: FilterCall[] = [];
	for (const [text] of markup.matchAll(filterPattern)) {
		const name = filterName.exec(text)?.[0];
		if (name)
			calls.push(
				makeCall(
					name,
					Array.from(
						text.matchAll(argumentPattern),
						(match) => match[1] as string,
					),
				),
			);
	}
	return calls;
}

/** Parse by Ruby's strict grammar. */
export function parseStrictOutput(markup: string): FilteredValue {
	const parser = new StrictParser(markup);
	const value = parser.at("end")
		? nothing
		: parseExpression(parser.expression());
	const filters: FilterCall[] = [];
	while (parser.accept("|") !== undefined) {
		const name = parser.expect("identifier");
		filters.push(
			makeCall(
				name,
				parser.accept(":") === undefined ? [] : parser.arguments(),
			),
		);
	}
	parser.expect("end");
	return new FilteredValue(value, filters);
}

function makeCall(name: string, texts: readonly string[]): FilterCall {
	const positional: Expression[] = [];
	const named: [string, Expression][] = [];
	for (const text of texts) {
		const match = keyword.exec(text);
		if (match)
			named.push([match[1] as string, parseExpression(match[2] as string)]);
		else positional.push(parseExpression(text));
	}
	return { name, filter: filters.get(name), positional, named };
}
