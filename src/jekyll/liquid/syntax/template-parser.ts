import type {
	CompiledTemplate,
	LiquidOptions,
} from "../runtime/environment.ts";
import {
	asFault,
	didYouMean,
	LiquidFault,
	syntaxFault,
} from "../runtime/fault.ts";
import type { Span } from "../runtime/frame.ts";
import { type Fault, type Node, Text } from "../runtime/node.ts";
import type { TagTable } from "../tags/tag.ts";
import { BlockNode, Silent } from "./block.ts";
import { unclosed, unterminated } from "./block-faults.ts";
import type { Body } from "./body.ts";
import { DoubtfulOutput, OutputNode } from "./output-node.ts";
import { parseOutput } from "./parse-output.ts";
import { stripEnd, stripStart } from "./patterns.ts";
import { readTag, type TagToken } from "./tag-token.ts";
import { type Classify, type Token, Tokenizer } from "./tokenize.ts";
import { Unclosed, Unknown, Unparsed } from "./unparsed.ts";
import { lineBreaks, textAsWritten } from "./written-text.ts";

const maximalDepth = 100;
/** More than an author reads of one file. */
const mostFaults = 100;

/**
 * Parses a text as Ruby's Liquid does, and goes on where Ruby gives up: what it cannot parse stays in the text as
 * written, with a fault.
 */
export class TemplateParser {
	readonly options: LiquidOptions;
	readonly tokens: Tokenizer;
	readonly faults: Fault[] = [];
	readonly #tags: TagTable;
	readonly #unknown = new Set<string>();
	readonly #enclosing: ((name: string) => boolean)[] = [];
	readonly #failed = new Set<string>();
	/** Blocks that nothing ends, by their offset, with all that follows; an outer block's end ends a block well. */
	readonly #unclosed = new Map<number, Node[]>();
	#pushedBack: Token | undefined;
	#trimNext = false;

	constructor(
		text: string,
		tags: TagTable,
		options: LiquidOptions,
		classify?: Classify,
	) {
		this.tokens = new Tokenizer(text, classify);
		this.#tags = tags;
		this.options = options;
	}

	parse(): CompiledTemplate {
		const nodes: Node[] = [];
		this.#parseInto(nodes, () => false);
		return { text: this.tokens.text, nodes, faults: this.faults };
	}

	/** Parse the inside of a block up to a tag that `ends` it, or one that ends a block around it. */
	parseBody(opening: TagToken, ends: (name: string) => boolean): Body {
		if (this.#enclosing.length >= maximalDepth)
			throw syntaxFault("Nesting too deep.");
		const nodes: Node[] = [];
		this.#enclosing.push(ends);
		const end = this.#parseInto(nodes, ends);
		this.#enclosing.pop();
		if (!end) {
			this.#reportUnclosed(opening);
			const endsInside = this.#pushedBack !== undefined;
			if (!endsInside) this.#unclosed.set(opening.offset, nodes);
		}
		return {
			nodes,
			blank: nodes.every((node) => node.blank),
			...(end ? { end } : {}),
		};
	}

	/** Note a fault; parsing goes on. */
	readonly report = (error: LiquidFault, span: Span): void => {
		if (this.faults.length < mostFaults) this.faults.push({ error, span });
	};

	/** Parse nodes up to a tag that `ends` them; a tag that ends an outer block is left for it. */
	#parseInto(
		nodes: Node[],
		ends: (name: string) => boolean,
	): TagToken | undefined {
		for (let token = this.#next(); token; token = this.#next()) {
			const tag = token.kind === "tag" ? readTag(token) : undefined;
			if (
				tag &&
				!ends(tag.name) &&
				this.#enclosing.some((outer) => outer(tag.name))
			) {
				this.#pushedBack = token;
				return undefined;
			}
			this.#trim(token, nodes);
			if (tag && ends(tag.name)) return tag;
			const node = this.#parseNode(token, tag);
			if (node) nodes.push(node);
		}
		return undefined;
	}

	#next(): Token | undefined {
		const token = this.#pushedBack ?? this.tokens.next();
		this.#pushedBack = undefined;
		return token;
	}

	/** `{%-` takes the white space before it, `-%}` that after it. */
	#trim(token: Token, nodes: Node[]): void {
		if (token.kind === "text") return;
		const last = nodes.at(-1);
		if (token.trimBefore && last instanceof Text) {
			nodes[nodes.length - 1] = new Text(last, stripEnd(last.text));
		}
		this.#trimNext = token.trimAfter;
	}

	#parseNode(token: Token, tag: TagToken | undefined): Node | undefined {
		if (token.kind === "text") return this.#parseText(token);
		try {
			if (token.kind === "output") {
				const value = parseOutput(token.content, token, this);
				return token.doubtful
					? new DoubtfulOutput(token, value)
					: new OutputNode(token, value);
			}
			if (!tag) throw unterminated(token);
			return this.#parseTag(tag);
		} catch (error) {
			return this.#recover(error, token, tag);
		}
	}

	#parseText(token: Token): Node | undefined {
		const text = this.#trimNext ? stripStart(token.content) : token.content;
		this.#trimNext = false;
		if (text === "") return undefined;
		const line =
			token.line +
			lineBreaks(token.content, token.content.length - text.length);
		return new Text({ offset: token.offset, length: token.length, line }, text);
	}

	#parseTag(tag: TagToken): Node | undefined {
		const parse = this.#tags.get(tag.name);
		if (!parse) return this.#parseStray(tag);
		const node = parse(tag, this);
		const inside = this.#unclosed.get(tag.offset);
		if (inside) return new Unclosed(tag, unclosed(tag), inside);
		return node instanceof BlockNode && node.blank ? new Silent(node) : node;
	}

	/** A tag that no block around it waits for. */
	#parseStray(tag: TagToken): Node | undefined {
		const block = tag.name.startsWith("end") ? tag.name.slice(3) : undefined;
		if (block && this.#unknown.has(block)) return undefined;
		if (block && this.#failed.has(block))
			return textAsWritten(tag, this.tokens.text);
		if (block || branches.has(tag.name)) {
			throw syntaxFault(
				`Found \`${tag.name}\` where no block is open that it belongs to.`,
			);
		}
		this.#unknown.add(tag.name);
		const fault = new LiquidFault(
			`Unknown tag \`${tag.name}\`.`,
			"liquid/unknown-tag",
			didYouMean(tag.name, this.#tags.keys()),
			`Unknown tag '${tag.name}'`,
		);
		this.report(fault, tag);
		return new Unknown(tag, fault);
	}

	#recover(error: unknown, token: Token, tag: TagToken | undefined): Node {
		const fault = asFault(error);
		this.report(fault, token);
		if (tag) this.#failed.add(tag.name);
		return new Unparsed(token, fault);
	}

	#reportUnclosed(opening: TagToken): void {
		this.report(unclosed(opening), opening);
	}
}

const branches: ReadonlySet<string> = new Set(["else", "elsif", "when"]);
