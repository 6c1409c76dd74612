import type { Context } from "../runtime/context.ts";
import { type LiquidFault, syntaxFault } from "../runtime/fault.ts";
import type { Span } from "../runtime/frame.ts";
import { compareValues } from "../values/compare.ts";
import { type Expression, nothing, parseExpression } from "./expression.ts";
import { parseBoth, type Surroundings } from "./parse-both.ts";
import { quotedFragment, space } from "./patterns.ts";
import { StrictParser } from "./strict-parser.ts";

/** A comparison, and what follows it: `a == b and c`, read from the right. */
export interface Condition {
	readonly left: Expression;
	readonly operator?: string;
	readonly right: Expression;
	readonly next?: {
		readonly relation: "and" | "or";
		readonly condition: Condition;
	};
}

/** Whether a condition holds; Ruby's truth: everything but nil and false. */
export function holds(condition: Condition, context: Context): boolean {
	let current = condition;
	for (;;) {
		const result = compare(current, context);
		const { next } = current;
		if (!next || result === (next.relation === "or")) return result;
		current = next.condition;
	}
}

function compare(
	{ left, operator, right }: Condition,
	context: Context,
): boolean {
	const value = left.evaluate(context);
	if (operator === undefined) return isTruthy(value);
	return compareValues(value, operator, right.evaluate(context));
}

/** Ruby's truth. */
export function isTruthy(value: unknown): boolean {
	return value !== undefined && value !== null && value !== false;
}

const word = `\\b(?:${space}?and${space}?|${space}?or${space}?)\\b`;
const pieces = new RegExp(
	`(?:${word}|(?:${space}*(?!${word})(?:${quotedFragment}|[^ \\t\\r\\n\\f\\v]+)${space}*)+)`,
	"g",
);
const comparison = new RegExp(
	`(${quotedFragment})${space}*([=!<>a-z_]+)?${space}*(${quotedFragment})?`,
);

/** Parse the condition of `if`, `unless` and `elsif` by the course's `error_mode`; `liquid/syntax` where there is none. */
export function parseCondition(
	markup: string,
	span: Span,
	surroundings: Surroundings,
): Condition {
	return parseBoth(
		markup,
		span,
		surroundings,
		parseStrictCondition,
		parseLaxCondition,
	);
}

function parseLaxCondition(markup: string): Condition {
	const found = markup.match(pieces) ?? [];
	let condition = parseLaxComparison(found.pop());
	while (found.length > 0) {
		const relation = found.pop()?.trim();
		const comparison = parseLaxComparison(found.pop());
		if (relation !== "and" && relation !== "or") throw noCondition(markup);
		condition = { ...comparison, next: { relation, condition } };
	}
	return condition;
}

function parseLaxComparison(text = ""): Condition {
	const match = comparison.exec(text);
	if (!match) throw noCondition(text);
	const [, left = "", operator, right] = match;
	return {
		left: parseExpression(left),
		right: right === undefined ? nothing : parseExpression(right),
		...(operator === undefined ? {} : { operator }),
	};
}

function noCondition(found: string): LiquidFault {
	return syntaxFault(`Expected a condition, found \`${found.trim()}\`.`);
}

/** Parse by Ruby's strict grammar: what `where_exp` reads. */
export function parseStrictCondition(markup: string): Condition {
	const parser = new StrictParser(markup);
	const condition = parseStrictChain(parser);
	parser.expect("end");
	return condition;
}

function parseStrictChain(parser: StrictParser): Condition {
	const left = parseExpression(parser.expression());
	const operator = parser.accept("comparison");
	const right =
		operator === undefined ? nothing : parseExpression(parser.expression());
	const comparison = {
		left,
		right,
		...(operator === undefined ? {} : { operator }),
	};
	const relation = parser.acceptWord("and")
		? "and"
		: parser.acceptWord("or")
			? "or"
			: undefined;
	return relation
		? { ...comparison, next: { relation, condition: parseStrictChain(parser) } }
		: comparison;
}
