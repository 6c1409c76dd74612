import type { MacroContext, MacroDefinition, MacroToken } from "./katex.ts";

/** The text of an argument, as it was written but for spaces after commands. Tokens come in reverse. */
export function textOfTokens(tokens: readonly MacroToken[]): string {
	let text = "";
	for (let at = tokens.length - 1; at >= 0; at--) {
		const token = tokens[at]?.text ?? "";
		text += /^\\[A-Za-z@]+$/.test(token) ? `${token} ` : token;
	}
	return text;
}

/** Read `[…]` where it stands next. */
export function readBracket(context: MacroContext): MacroToken[] | undefined {
	context.consumeSpaces();
	if (context.future().text !== "[") return undefined;
	context.popToken();
	return context.consumeArg(["]"]).tokens;
}

/** `\bbox[options]{body}`: the body. */
export function skipBracket(context: MacroContext): MacroDefinition {
	readBracket(context);
	return "";
}

/** `\mathbbm{1}`: KaTeX has double-struck letters only, so that a digit is set bold. */
export function doubleStruck(context: MacroContext): MacroDefinition {
	const text = textOfTokens(context.consumeArg().tokens);
	return /^[\d\s]+$/.test(text) ? `\\mathbf{${text}}` : `\\mathbb{${text}}`;
}

/** `\unicode[font]{x263a}` or `\unicode{9786}`: the character itself. */
export function readUnicode(context: MacroContext): MacroDefinition {
	readBracket(context);
	const text = textOfTokens(context.consumeArg().tokens).trim();
	const point = /^x/i.test(text)
		? Number.parseInt(text.slice(1), 16)
		: Number.parseInt(text, 10);
	return point > 0 && point <= 0x10ffff ? `\\char"${point.toString(16)} ` : "";
}
