import { placeholderPattern } from "./placeholders.ts";

/** Where no text is a citation, and its end. */
const verbatim = /<(\/?)(?:code|pre|script|style|textarea|a)\b[^>]*>/;
const distill =
	/<dt?-cite\s[^>]*?(?:bibtex-)?key="([^"]*)"[^>]*>[^<]*<\/dt?-cite>/;
const distillList = /<d-bibliography[^>]*><\/d-bibliography>/;
const brackets = /\[([^[\]<>]*@[^[\]<>]+)\]/;
/** `@key` in a sentence, and a place behind it: never within a word, an address or a mail address. */
const inText =
	/(?<![\p{L}\p{N}_.@/\\&;:-])@(\{[^{}\s<>]+\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%+?~/-]*[\p{L}\p{N}_])?)(?:\s\[([^[\]<>@]+)\])?/u;
const element = /<[^>]*>/;

const any = new RegExp(
	[
		verbatim,
		placeholderPattern,
		distill,
		distillList,
		brackets,
		inText,
		element,
	]
		.map(({ source }) => source)
		.join("|"),
	"gu",
);

/** What of a page may be a citation or a list of works, and what hides them. */
export interface CitationPiece {
	readonly whole: string;
	/** `/` where an element ends within which nothing is a citation; empty where it begins. */
	readonly verbatim: string | undefined;
	/** What jekyll-scholar's tags left. */
	readonly placeholder: string | undefined;
	readonly distillKeys: string | undefined;
	readonly brackets: string | undefined;
	readonly key: string | undefined;
	readonly locator: string | undefined;
	readonly isDistillList: boolean;
}

/** Put something in place of each such piece of a page. */
export const replaceCitations = (
	html: string,
	replace: (piece: CitationPiece) => string,
): string =>
	html.replace(any, (whole: string, ...groups: (string | undefined)[]) =>
		replace({
			whole,
			verbatim: groups[0],
			placeholder: groups[1] ?? groups[2],
			distillKeys: groups[3],
			brackets: groups[4],
			key: groups[5],
			locator: groups[6],
			isDistillList: whole.startsWith("<d-bibliography"),
		}),
	);
