import type { Context } from "../runtime/context.ts";
import { type Place, renderNodes } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import { type Condition, holds, parseCondition } from "../syntax/condition.ts";
import type { TagToken } from "../syntax/tag-token.ts";
import type { TemplateParser } from "../syntax/template-parser.ts";
import type { TagParser } from "./tag.ts";

/** A branch: its condition (none for `else`) and what it prints. */
interface Branch {
	readonly condition: Condition | undefined;
	readonly body: Body;
}

class If extends BlockNode {
	readonly #branches: readonly Branch[];
	readonly #negated: boolean;
	constructor(at: Place, branches: readonly Branch[], negated: boolean) {
		super(at);
		this.#branches = branches;
		this.#negated = negated;
	}

	override get blank(): boolean {
		return this.#branches.every(({ body }) => body.blank);
	}

	render(context: Context, out: Output): void {
		let negated = this.#negated;
		for (const { condition, body } of this.#branches) {
			if (!condition || holds(condition, context) !== negated) {
				renderNodes(body.nodes, context, out);
				return;
			}
			negated = false;
		}
	}
}

/** `{% if %}…{% elsif %}…{% else %}…{% endif %}` */
export const parseIf: TagParser = (tag, parser) =>
	new If(tag, parseBranches(tag, parser), false);

/** `{% unless %}…{% elsif %}…{% else %}…{% endunless %}`: only the first condition is turned round. */
export const parseUnless: TagParser = (tag, parser) =>
	new If(tag, parseBranches(tag, parser), true);

function parseBranches(tag: TagToken, parser: TemplateParser): Branch[] {
	const ends = (name: string) =>
		name === `end${tag.name}` || name === "elsif" || name === "else";
	const branches: Branch[] = [];
	let opening: TagToken | undefined = tag;
	while (opening && opening.name !== `end${tag.name}`) {
		const condition =
			opening.name === "else"
				? undefined
				: parseCondition(opening.markup, opening, parser);
		const body = parser.parseBody(tag, ends);
		branches.push({ condition, body });
		opening = body.end;
	}
	return branches;
}
