import type { Token } from "markdown-it";
import { htmlToken } from "../tokens/copy-token.ts";
import { BAR } from "./render-notes.ts";

/** Neighbouring resource bars as one. */
export function joinBars(tokens: readonly Token[]): Token[] {
	const output: Token[] = [];
	for (const token of tokens) {
		const last = output.at(-1);
		if (last && isBar(last) && isBar(token))
			output[output.length - 1] = htmlToken(last, joined(last, token));
		else output.push(token);
	}
	return output;
}

function isBar(token: Token): boolean {
	return token.type === "html_block" && token.content.startsWith(BAR);
}

function joined(first: Token, second: Token): string {
	const head = first.content.trimEnd().slice(0, -"</ul>".length);
	return head + second.content.slice(BAR.length);
}
