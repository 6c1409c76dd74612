import type { Scan } from "../read/scan.ts";
import type { Frame } from "./frame.ts";

/** `Lecture notes by Andrew Ng on the `, `Video lecture by Gilbert Strang: `: how it leads to the name, and the name. */
const notesBy =
	/^((?:\p{Lu}\p{L}+\s)?(?:notes|slides|post|article|talk|lectures?|essay|video|tutorial|chapter|introduction|survey)\s(?:by|from)\s)([^.;:()\0]{3,60}?)(?:,?\s(?:on|about|over)\s(?:the\s)?|:\s)$/iu;
/** `Yang Song's blog post, `, `Leslie Lamport's `: the name. */
const possessive =
	/^()(\p{Lu}[^.,;:()\0]{3,40}?)['’]s(?:\s(?:excellent|great))?(?:\s(?:blog(?:\s?post)?|post|talk|notes|slides|lecture(?:\snotes)?|article|essay|video|thread|tutorial)s?(?:[,:]|\son)?)?\s$/u;

/** Who is said right before a link to have written it, of works that are no publications. */
export function authorOfNotes(
	scan: Scan,
	start: number,
	end: number,
): Frame["authors"] {
	const before = scan.text.slice(start, end);
	if (before.length > LONGEST) return undefined;
	const [, lead = "", name = ""] =
		notesBy.exec(before) ?? possessive.exec(before) ?? [];
	const from = start + lead.length;
	const names = name ? scan.namesAt(from, from + name.length) : undefined;
	return names?.end === from + name.length &&
		names.names.every(({ given }) => given !== undefined)
		? names
		: undefined;
}

const LONGEST = 120;
