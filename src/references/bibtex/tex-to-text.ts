/** Combining marks by TeX's accent commands. */
const accents: Readonly<Record<string, string>> = {
	"'": "\u0301",
	"`": "\u0300",
	"^": "\u0302",
	'"': "\u0308",
	"~": "\u0303",
	"=": "\u0304",
	".": "\u0307",
	c: "\u0327",
	v: "\u030c",
	u: "\u0306",
	H: "\u030b",
	k: "\u0328",
	r: "\u030a",
	d: "\u0323",
	b: "\u0331",
	t: "\u0361",
};

const symbols: Readonly<Record<string, string>> = {
	ss: "ß",
	o: "ø",
	O: "Ø",
	l: "ł",
	L: "Ł",
	ae: "æ",
	AE: "Æ",
	oe: "œ",
	OE: "Œ",
	aa: "å",
	AA: "Å",
	i: "ı",
	j: "ȷ",
	dh: "ð",
	DH: "Ð",
	th: "þ",
	TH: "Þ",
	ng: "ŋ",
	dj: "đ",
	DJ: "Đ",
	S: "§",
	P: "¶",
	dag: "†",
	ddag: "‡",
	copyright: "©",
	pounds: "£",
	textendash: "–",
	textemdash: "—",
	textquoteright: "’",
	textquoteleft: "‘",
	textquotedblleft: "“",
	textquotedblright: "”",
	ldots: "…",
	dots: "…",
	textellipsis: "…",
	textasciitilde: "~",
	textbackslash: "\\",
	textunderscore: "_",
	textregistered: "®",
	texttrademark: "™",
	TeX: "TeX",
	LaTeX: "LaTeX",
	textdollar: "$",
	textbar: "|",
	textless: "<",
	textgreater: ">",
	textasciicircum: "^",
	slash: "/",
	newblock: "",
	relax: "",
	protect: "",
	noopsort: "",
};

/** Markup CSL's rich text has a tag for. */
const markup: Readonly<Record<string, string>> = {
	emph: "i",
	textit: "i",
	textsl: "i",
	mkbibemph: "i",
	textbf: "b",
	textsuperscript: "sup",
	textsubscript: "sub",
};

const DEEPEST = 40;

/** Where reading stands: TeX is read once, left to right. */
interface Cursor {
	readonly tex: string;
	at: number;
	readonly tags: boolean;
}

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

/** Read up to the brace that closes the group, or to the end. */
function readGroup(cursor: Cursor, depth: number): string {
	let text = "";
	while (cursor.at < cursor.tex.length) {
		const character = cursor.tex[cursor.at];
		if (character === "}") {
			cursor.at++;
			return text;
		}
		text += readPiece(cursor, depth);
	}
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
	if (letters) skipSpaces(cursor);
	if (symbols[name] !== undefined) {
		if (cursor.tex.startsWith("{}", cursor.at)) cursor.at += 2;
		return symbols[name];
	}
	const tag = markup[name];
	if (tag)
		return wrap(readArgument(cursor, depth), cursor.tags ? tag : undefined);
	return letters ? readUnknown(cursor, name, depth) : escaped(name);
}

const wrap = (text: string, tag: string | undefined): string =>
	tag ? `<${tag}>${text}</${tag}>` : text;

/** `\&`, `\%`, `\_` are the character; `\ ` a space, `\-` and `\/` nothing. */
const escaped = (name: string): string =>
	name === "-" || name === "/" || name === ""
		? ""
		: name === "\\" || /\s/.test(name)
			? " "
			: name;

/** An unknown command shows what it is given: `\url{…}`, `\textsc{…}`. */
const readUnknown = (cursor: Cursor, name: string, depth: number): string =>
	cursor.tex[cursor.at] === "{" ||
	/^(?:it|em|bf|rm|sc|sf|tt|sl|cyr|bfseries|itshape|upshape)$/.test(name)
		? ""
		: depth < 0
			? name
			: "";

function skipSpaces(cursor: Cursor): void {
	while (/\s/.test(cursor.tex[cursor.at] ?? "")) cursor.at++;
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
