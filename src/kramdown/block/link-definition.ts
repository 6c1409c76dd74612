import type { BlockState } from "../block-state.ts";
import { normalizeLinkId, report } from "../document.ts";
import type { TextScanner } from "../text-scanner.ts";

const start = / {0,3}\[([^\n\]]+)\]:[ \t]*/y;

interface Target {
	readonly url: string;
	readonly title: string | undefined;
	/** Index behind the definition. */
	readonly end: number;
}

/** `[name]: address "title"`; the title may stand on the next line. */
export function linkDefinition(state: BlockState): boolean {
	const { scanner, document } = state;
	const match = scanner.match(start);
	if (!match) return false;
	const id = normalizeLinkId(match[1] ?? "");
	const target = readTarget(scanner, scanner.pos + match[0].length);
	if (!target) return false;
	const place = scanner.place();
	if (document.links.has(id))
		report(
			document,
			"kramdown/duplicate-link",
			`The link "${id}" is defined again; this definition holds.`,
			place,
		);
	scanner.pos = target.end;
	const mark = state.create("eob", "", place.line, { eob: "link_def" });
	state.tree.children.push(mark);
	document.links.set(id, { url: target.url, title: target.title, mark });
	return true;
}

function readTarget(scanner: TextScanner, pos: number): Target | undefined {
	return readBracketed(scanner, pos) ?? readBare(scanner, pos);
}

/** `<address>`: to the first `>` behind which the line ends or a title stands. */
function readBracketed(scanner: TextScanner, pos: number): Target | undefined {
	const { text } = scanner;
	if (text[pos] !== "<") return undefined;
	const lineEnd = scanner.lineEnd(pos);
	for (let at = text.indexOf(">", pos); at >= 0 && at < lineEnd; ) {
		const rest = readTitle(scanner, at + 1);
		if (rest) return { url: text.slice(pos + 1, at), ...rest };
		at = text.indexOf(">", at + 1);
	}
	return undefined;
}

/** The address goes to the end of the line or to the first title. */
function readBare(scanner: TextScanner, pos: number): Target | undefined {
	const { text } = scanner;
	const line = text.slice(pos, scanner.lineEnd(pos) - 1);
	const trimmed = line.replace(/[ \t]+$/, "");
	if (trimmed.trim() === "") return undefined;
	const titleStart = findTitleStart(trimmed);
	const end = titleStart ?? trimmed.length;
	const rest = readTitle(scanner, pos + end);
	const url = trimmed.slice(0, end);
	// A quotation mark behind a blank that begins no title makes the line something else.
	if (!rest || /[ \t]["']/.test(url)) return undefined;
	return { url, ...rest };
}

/** Where the blanks before a title on the same line begin: its mark is the one the line ends with. */
function findTitleStart(line: string): number | undefined {
	const mark = line[line.length - 1];
	if (mark !== '"' && mark !== "'") return undefined;
	const opening = new RegExp(`[^ \\t]([ \\t]+)${mark}`, "g");
	const match = opening.exec(line);
	if (!match) return undefined;
	const open = match.index + match[0].length - 1;
	return open + 2 < line.length ? match.index + 1 : undefined;
}

const titleHere = /(?:[ \t]*\n|[ \t]+)[ \t]*(["'])([^\n]+)\1[ \t]*\n/y;
const lineEndHere = /[ \t]*\n/y;

function readTitle(
	scanner: TextScanner,
	pos: number,
): { title: string | undefined; end: number } | undefined {
	for (const pattern of [titleHere, lineEndHere]) {
		pattern.lastIndex = pos;
		const match = pattern.exec(scanner.text);
		if (match) return { title: match[2], end: pos + match[0].length };
	}
	return undefined;
}
