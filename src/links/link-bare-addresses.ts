import type { Token } from "markdown-it";
import { copyToken } from "../tokens/copy-token.ts";
import { findAddresses } from "./find-addresses.ts";

/** Where an address is no link: within one, and in what is shown to the letter. */
const CLOSED = new Set(["a", "button", "code", "pre", "script", "style"]);

/** What a typographic symbol was before kramdown drew it: an address has no dashes and no ellipsis. */
const WRITTEN: Readonly<Record<string, string>> = {
	"–": "--",
	"—": "---",
	"…": "...",
};

/**
 * Make links of the bare addresses in a body's text, which kramdown leaves as words.
 *
 * Pure: the given tokens stay as they are. What a reader sees is the address as its author wrote it.
 */
export function linkBareAddresses(tokens: readonly Token[]): Token[] {
	let closed = 0;
	const visit = (token: Token): Token => {
		if (CLOSED.has(token.tag)) closed += token.nesting;
		if (closed || !token.children?.some(mayHoldAddress)) return token;
		return copyToken(token, { children: linkChildren(token.children) });
	};
	return tokens.map(visit);
}

function mayHoldAddress({ type, content }: Token): boolean {
	return type === "text" && content.includes("://");
}

function linkChildren(children: readonly Token[]): Token[] {
	const linked: Token[] = [];
	let run: Token[] = [];
	let closed = 0;
	for (const child of children) {
		if (CLOSED.has(child.tag)) closed += child.nesting;
		if (!closed && isWords(child)) {
			run.push(child);
			continue;
		}
		linked.push(...linkRun(run), child);
		run = [];
	}
	return [...linked, ...linkRun(run)];
}

function isWords({ type, content }: Token): boolean {
	return (
		type === "text" || (type === "typographic_symbol" && content in WRITTEN)
	);
}

/** Tokens of words that follow each other, with the addresses among them made links; only words are cut in two. */
function linkRun(run: readonly Token[]): Token[] {
	const texts = run.map(({ type, content }) =>
		type === "text" ? content : (WRITTEN[content] ?? content),
	);
	const addresses = findAddresses(texts.join(""));
	if (addresses.length === 0) return [...run];
	const linked: Token[] = [];
	let next = 0;
	let from = 0;
	for (const [index, token] of run.entries()) {
		const to = from + (texts[index] ?? "").length;
		for (let at = from; at < to; ) {
			const { start, address } = addresses[next] ?? { start: to, address: "" };
			const stop = Math.min(to, at < start ? start : start + address.length);
			if (at < start) linked.push(part(token, at - from, stop - from));
			else if (at === start) linked.push(...linkTo(address, token));
			if (at >= start && stop === start + address.length) next += 1;
			at = stop;
		}
		from = to;
	}
	return linked;
}

function part(token: Token, from: number, to: number): Token {
	if (token.type !== "text") return token;
	return copyToken(token, { content: token.content.slice(from, to) });
}

function linkTo(address: string, like: Token): Token[] {
	const link = { tag: "a", content: "" };
	return [
		copyToken(like, {
			...link,
			type: "link_open",
			nesting: 1,
			attrs: [["href", address]],
		}),
		copyToken(like, { type: "text", content: address }),
		copyToken(like, { ...link, type: "link_close", nesting: -1 }),
	];
}
