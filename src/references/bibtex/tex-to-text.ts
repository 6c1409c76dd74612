import { type Cursor, DEEPEST, skipSpaces, wrap } from "./tex-cursor.ts";
import { accents, markup, switches, symbols } from "./tex-symbols.ts";

/**
 * TeX as BibTeX's fields hold it, to text: accents composed, braces and unknown commands dropped, quotes and
 * dashes as characters. Formulas (`$…$`) stay as they are.
 *
 * @param tags - Keep emphasis as CSL's tags (`<i>…</i>`) instead of dropping it.
 */
export function texToText(tex: string, tags = false): string {
	if (!/[\\{}~$'`-]|\s\s/.test(tex)) return tex.trim();
	const cursor: Cursor = { tex, at: 0, tags };
	let text = "";
	while (cursor.at < tex.length) text += readGroup(cursor, 0);
	return text.replace(/\s+/g, " ").trim().normalize("NFC");
}

/** Read up to the brace that closes the group and past it, or to the end. */
function readGroup(cursor: Cursor, depth: number): string {
	const text = readContent(cursor, depth);
	cursor.at++;
	return text;
}

function readContent(cursor: Cursor, depth: number): string {
	let text = "";
	while (cursor.at < cursor.tex.length && cursor.tex[cursor.at] !== "}")
		text += readPiece(cursor, depth);
	return text;
}

function readPiece(cursor: Cursor, depth: number): string {
	const { tex, at } = cursor;
	const character = tex[at] ?? "";
	cursor.at++;
	if (character === "\\") return readCommand(cursor, depth);
	if (character === "{")
		return depth < DEEPEST ? readGroup(cursor, depth + 1) : "";
	if (character === "$") return readFormula(cursor);
	if (character === "~") return "\u00a0";
	return readLigature(cursor, character);
}

const ligatures: readonly (readonly [string, string])[] = [
	["---", "—"],
	["--", "–"],
	["``", "“"],
	["''", "”"],
];

function readLigature(cursor: Cursor, character: string): string {
	for (const [written, meant] of ligatures) {
		if (!cursor.tex.startsWith(written, cursor.at - 1)) continue;
		cursor.at += written.length - 1;
		return meant;
	}
	return character === "'" ? "’" : character;
}

/** A formula, dollars and all; a dollar that stands alone is a dollar. */
function readFormula(cursor: Cursor): string {
	const end = cursor.tex.indexOf("$", cursor.at);
	if (end < 0) return "$";
	const formula = cursor.tex.slice(cursor.at - 1, end + 1);
	cursor.at = end + 1;
	return formula;
}

function readCommand(cursor: Cursor, depth: number): string {
	const letters = /^[A-Za-z]+/.exec(
		cursor.tex.slice(cursor.at, cursor.at + 40),
	)?.[0];
	const name = letters ?? cursor.tex[cursor.at] ?? "";
	cursor.at += name.length;
	const mark = accents[name];
	if (mark) return accent(readArgument(cursor, depth), mark);
	if (!letters) return escaped(name);
	skipSpaces(cursor);
	if (symbols[name] !== undefined) return readSymbol(cursor, symbols[name]);
	if (markup[name])
		return wrap(cursor, readArgument(cursor, depth), markup[name]);
	if (switches[name])
		return wrap(cursor, readContent(cursor, depth), switches[name]);
	return readOther(cursor, name, depth);
}

/** The empty group behind a symbol only ends its name. */
function readSymbol(cursor: Cursor, symbol: string): string {
	if (cursor.tex.startsWith("{}", cursor.at)) cursor.at += 2;
	return symbol;
}

/** `\href{address}{text}` shows its text, `\ensuremath{…}` a formula, another command what it is given. */
function readOther(cursor: Cursor, name: string, depth: number): string {
	if (name === "href") readArgument(cursor, depth);
	if (name !== "ensuremath") return "";
	const start = cursor.at + 1;
	readArgument(cursor, depth);
	return `$${cursor.tex.slice(start, cursor.at - 1)}$`;
}

/** `\&`, `\%`, `\_` are the character; `\ ` a space, `\-` and `\/` nothing. */
function escaped(name: string): string {
	if (name === "-" || name === "/") return "";
	return name === "\\" || /\s/.test(name) ? " " : name;
}

/** One letter, one command or one group. */
function readArgument(cursor: Cursor, depth: number): string {
	skipSpaces(cursor);
	const character = cursor.tex[cursor.at];
	if (character === undefined || character === "}") return "";
	if (depth >= DEEPEST) return "";
	cursor.at++;
	if (character === "{") return readGroup(cursor, depth + 1);
	return character === "\\" ? readCommand(cursor, depth + 1) : character;
}

/** A letter with its mark; dotless i and j take their dot back first. */
function accent(argument: string, mark: string): string {
	const [first = "", ...rest] = [...argument];
	const base = first === "ı" ? "i" : first === "ȷ" ? "j" : first;
	return base ? (base + mark).normalize("NFC") + rest.join("") : "";
}
