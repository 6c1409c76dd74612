import { type RubyModule, RubyObject, str } from "../../ruby/objects/index.ts";
import type { Context } from "../liquid/runtime/context.ts";
import { LiquidFault } from "../liquid/runtime/fault.ts";
import type { Place } from "../liquid/runtime/node.ts";
import type { Output } from "../liquid/runtime/output.ts";
import { BlockNode } from "../liquid/syntax/block.ts";
import type { Body } from "../liquid/syntax/body.ts";
import type { TagToken } from "../liquid/syntax/tag-token.ts";
import type { TagParser } from "../liquid/tags/tag.ts";
import { contextObject, keepScopes } from "./liquid-context.ts";
import { faultOf } from "./report.ts";
import type { PluginSession } from "./session.ts";

/** What a block's object keeps: what stands between its tags. */
export interface BlockState {
	readonly body: Body | undefined;
	readonly text: string;
}

/** A tag that Ruby renders. */
class RubyTag extends BlockNode {
	readonly #session: PluginSession;
	readonly #object: RubyObject;
	readonly #name: string;
	constructor(
		at: Place,
		session: PluginSession,
		object: RubyObject,
		name: string,
	) {
		super(at);
		this.#session = session;
		this.#object = object;
		this.#name = name;
	}
	render(context: Context, out: Output): void {
		const session = this.#session;
		const { vm } = session;
		context.host.recorder?.read("always", "anew");
		out.text += rescued(session, `The tag \`${this.#name}\``, context, () => {
			const object = contextObject(session, context);
			const text = vm.text(vm.send(this.#object, "render", object));
			keepScopes(session, object);
			return text;
		});
	}
}

/** Run a plugin's piece of a page; what goes wrong stands at the piece, with the place in the plugin. */
export function rescued<Value>(
	session: PluginSession,
	what: string,
	context: Context | undefined,
	run: () => Value,
): Value {
	const outer = session.liquid;
	if (context) session.liquid = context;
	session.vm.begin();
	try {
		return run();
	} catch (error) {
		if (error instanceof LiquidFault) throw error;
		const fault = faultOf(session.vm, error);
		const place =
			fault &&
			`${fault.location.file}:${fault.location.line}:${fault.location.column}`;
		throw new LiquidFault(
			fault
				? `${what} cannot be rendered (${place}): ${fault.message}`
				: `${what} has ended the program.`,
			fault?.code ?? "plugins/failed",
		);
	} finally {
		session.liquid = outer;
	}
}

/** The parser of a tag whose class a plugin has registered. */
export function rubyTagParser(
	session: PluginSession,
	rubyClass: RubyModule,
): TagParser {
	const { vm } = session;
	const isBlock = rubyClass.isBelow(vm.classes.get("Liquid::Block"));
	const isRaw = rubyClass.isBelow(vm.classes.get("Liquid::Raw"));
	return (tag, parser) => {
		const start = parser.tokens.offset;
		const body = isRaw
			? takeRaw(tag, parser)
			: isBlock
				? parser.parseBody(tag, (name) => name === `end${tag.name}`)
				: undefined;
		const end = body?.end?.offset ?? parser.tokens.offset;
		const made = rescued(session, `The tag \`${tag.name}\``, undefined, () => {
			const context = vm.send(vm.classes.get("Liquid::ParseContext"), "new");
			return vm.send(
				rubyClass,
				"parse",
				str(tag.name),
				str(tag.markup),
				vm.send(vm.classes.get("Array"), "new"),
				context,
			);
		});
		if (!(made instanceof RubyObject))
			throw new LiquidFault(
				`The tag \`${tag.name}\` makes no tag.`,
				"plugins/failed",
			);
		made.native = {
			body,
			text: parser.tokens.text.slice(start, end),
		} satisfies BlockState;
		return new RubyTag(tag, session, made, tag.name);
	};
}

/** The text up to the end tag, unparsed. */
function takeRaw(tag: TagToken, { tokens }: Parameters<TagParser>[1]): Body {
	const end = new RegExp(`\\{%-?\\s*end${tag.name}\\s*-?%\\}`, "g");
	end.lastIndex = tokens.offset;
	const found = end.exec(tokens.text);
	const at = found?.index ?? tokens.text.length;
	tokens.takeUntil(at);
	if (found) tokens.takeUntil(at + found[0].length);
	return { nodes: [], blank: false, end: { ...tag, offset: at } };
}
