import type { Context } from "../runtime/context.ts";
import { syntaxFault } from "../runtime/fault.ts";
import { type Place, renderNodes } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import { type Expression, parseExpression } from "../syntax/expression.ts";
import { quotedFragment, space } from "../syntax/patterns.ts";
import type { TagToken } from "../syntax/tag-token.ts";
import { compareValues } from "../values/compare.ts";
import type { TagParser } from "./tag.ts";

const value = new RegExp(quotedFragment);
const values = new RegExp(quotedFragment, "g");
const separator = new RegExp(
	`(?:${space}+or${space}+|${space}*,${space}*)(?=${quotedFragment})`,
	"y",
);

/** A branch: the values it is for (none: `else`) and what it prints. */
interface Branch {
	readonly values: readonly Expression[] | undefined;
	readonly body: Body;
}

class Case extends BlockNode {
	readonly #subject: Expression;
	readonly #branches: readonly Branch[];
	constructor(at: Place, subject: Expression, branches: readonly Branch[]) {
		super(at);
		this.#subject = subject;
		this.#branches = branches;
	}

	override get blank(): boolean {
		return this.#branches.every(({ body }) => body.blank);
	}

	/** Every value that fits prints its branch, so one branch may print twice; `else` where none fitted before it. */
	render(context: Context, out: Output): void {
		let fitted = false;
		for (const { values, body } of this.#branches) {
			if (!values && !fitted) {
				renderNodes(body.nodes, context, out);
				return;
			}
			for (const value of values ?? []) {
				if (!this.#fits(value, context)) continue;
				fitted = true;
				renderNodes(body.nodes, context, out);
			}
		}
	}

	#fits(value: Expression, context: Context): boolean {
		return compareValues(
			this.#subject.evaluate(context),
			"==",
			value.evaluate(context),
		);
	}
}

/** `{% case value %}{% when 1, 2 or 3 %}…{% else %}…{% endcase %}` */
export const parseCase: TagParser = (tag, parser) => {
	const match = value.exec(tag.markup);
	if (!match) throw syntaxFault("Expected a value after `case`.");
	const ends = (name: string) =>
		name === "endcase" || name === "when" || name === "else";
	const branches: Branch[] = [];
	let opening = parser.parseBody(tag, ends).end;
	while (opening && opening.name !== "endcase") {
		const values = opening.name === "when" ? parseValues(opening) : undefined;
		const body = parser.parseBody(tag, ends);
		branches.push({ values, body });
		opening = body.end;
	}
	return new Case(tag, parseExpression(match[0]), branches);
};

/** The first value wherever it stands, and those that follow it after `or` or a comma. */
function parseValues({ markup }: TagToken): Expression[] {
	const found: Expression[] = [];
	const next = new RegExp(values);
	const between = new RegExp(separator);
	for (let match = next.exec(markup); match; match = next.exec(markup)) {
		found.push(parseExpression(match[0]));
		between.lastIndex = next.lastIndex;
		if (!between.test(markup)) return found;
		next.lastIndex = between.lastIndex;
	}
	if (found.length === 0) throw syntaxFault("Expected values after `when`.");
	return found;
}
