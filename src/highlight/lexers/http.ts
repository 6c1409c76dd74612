import { createLexer } from "./create-lexer.ts";
import { startCss } from "./css/index.ts";
import { startHtml } from "./html.ts";
import { startJavascript } from "./javascript/index.ts";
import { startJson } from "./json.ts";
import { rule } from "./rule.ts";
import type { Lexer, StartLexer } from "./types.ts";
import { startXml } from "./xml.ts";

const REQUEST =
	/(GET|POST|PUT|DELETE|HEAD|OPTIONS|TRACE|PATCH)( +)([^ ]+)( +)(HTTPS?)(\/)(\d(?:\.\d)?)(\r?\n|$)/;
const RESPONSE = /(HTTPS?)(\/)(\d\.\d)( +)(\d{3})( +)?([^\r\n]*)?(\r?\n|$)/;
const FIRST_LINE = new RegExp(`${REQUEST.source}|${RESPONSE.source}`, "m");
const CONTENT_TYPE = /^content-type *: *([^;\r\n]+)/gim;

/** Languages of a body by its media type; any other is set plain, as Rouge does. */
const BODIES: readonly (readonly [RegExp, StartLexer])[] = [
	[/^application\/(?:json|(?:vnd\.api|hal|problem|schema)\+json)$/, startJson],
	[/^(?:text\/html|application\/xhtml\+xml)$/, startHtml],
	[
		/^(?:(?:text|application)\/xml|image\/svg\+xml|application\/(?:rss|atom)\+xml)$/,
		startXml,
	],
	[/^(?:text|application)\/javascript$/, startJavascript],
	[/^text\/css$/, startCss],
];

const startHead: StartLexer = createLexer(() => ({
	root: [
		rule(REQUEST, ["nf", "", "nn", "", "k", "o", "m", ""], "headers"),
		rule(RESPONSE, ["k", "o", "m", "", "m", "", "ne", ""], "headers"),
	],
	headers: [
		rule(/([^\s:]+)( *)(:)( *)([^\r\n]+)(\r?\n|$)/, [
			"na",
			"",
			"p",
			"",
			"s",
			"",
		]),
		rule(/([^\r\n]+)(\r?\n|$)/, ["s", ""]),
		rule(/\r?\n/, ""),
	],
}));

/** A request or a response of HTTP: its first line, its headers, and behind a blank line a body of its own language. */
export const startHttp: StartLexer = () => {
	const head = startHead();
	let body: Lexer | undefined;
	return {
		read(text) {
			if (body) return body.read(text);
			const end = endOfHead(text);
			const rest = text.slice(end);
			if (rest) body = startBody(text.slice(0, end));
			return [...head.read(text.slice(0, end)), ...(body?.read(rest) ?? [])];
		},
		reset() {
			head.reset();
			body = undefined;
		},
	};
};

function endOfHead(text: string): number {
	const first = FIRST_LINE.exec(text);
	const blank = /\n\r?\n/g;
	// The line's own end may be the first half of the blank line.
	blank.lastIndex = first ? first.index + first[0].length - 1 : text.length;
	return blank.exec(text) ? blank.lastIndex : text.length;
}

function startBody(head: string): Lexer | undefined {
	const type = [...head.matchAll(CONTENT_TYPE)].at(-1)?.[1]?.toLowerCase();
	const start = BODIES.find(([types]) => type && types.test(type))?.[1];
	return start?.() ?? plain;
}

const plain: Lexer = {
	read: (text) => [{ text, className: "" }],
	reset: () => undefined,
};
