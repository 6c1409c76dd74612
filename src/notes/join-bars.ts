import type { Token } from "markdown-it";
import { htmlToken } from "../tokens/copy-token.ts";
import { BAR } from "./render-notes.ts";

/** Neighbouring resource bars as one, be there empty lines between them or not. */
export function joinBars(tokens: readonly Token[]): Token[] {
	const output: Token[] = [];
	let bar = -1;
	for (const token of tokens) {
		const last = output[bar];
		if (isBar(token) && last) {
			output.splice(
				bar,
				output.length - bar,
				htmlToken(last, joined(last, token)),
			);
			continue;
		}
		if (isBar(token)) bar = output.length;
		else if (token.type !== "blank") bar = -1;
		output.push(token);
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
