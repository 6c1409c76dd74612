/** An entry as the file has it: field names in lower case, values with their TeX. */
export interface BibtexEntry {
	readonly type: string;
	readonly key: string;
	readonly fields: ReadonlyMap<string, string>;
	/** Where `@` stands, in UTF-16 units from the file's start. */
	readonly offset: number;
}

/** Something that is no BibTeX, where it stands. */
export interface BibtexFault {
	readonly offset: number;
	readonly message: string;
}

export interface BibtexFile {
	readonly entries: readonly BibtexEntry[];
	readonly faults: readonly BibtexFault[];
}

const months: readonly string[] =
	"jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Where reading stands, and the `@string`s met so far. */
interface Reader {
	readonly text: string;
	at: number;
	readonly strings: Map<string, string>;
}

/**
 * Read a BibTeX file. What is between entries is a comment, as BibTeX has it; an entry that breaks off is a fault,
 * and reading goes on at the next `@` that begins a line.
 *
 * @see https://ctan.org/pkg/bibtex (btxdoc) for the format
 */
export function parseBibtex(text: string): BibtexFile {
	const reader: Reader = {
		text,
		at: 0,
		strings: new Map(months.map((name, at) => [name, String(at + 1)])),
	};
	const entries: BibtexEntry[] = [];
	const faults: BibtexFault[] = [];
	for (let start = nextEntry(reader); start >= 0; start = nextEntry(reader)) {
		const entry = readEntry(reader, start);
		if (entry && "message" in entry) {
			faults.push(entry);
			reader.at = resumeAfter(text, start);
		} else if (entry) entries.push(entry);
	}
	return { entries, faults };
}

/** The next `@` with a word and a bracket after it. */
function nextEntry(reader: Reader): number {
	const pattern = /@\s*[A-Za-z]+\s*[{(]/g;
	pattern.lastIndex = reader.at;
	const match = pattern.exec(reader.text);
	if (!match) return -1;
	reader.at = match.index;
	return match.index;
}

function resumeAfter(text: string, start: number): number {
	const next = /\n\s*@/g;
	next.lastIndex = start + 1;
	return next.exec(text)?.index ?? text.length;
}

function readEntry(
	reader: Reader,
	offset: number,
): BibtexEntry | BibtexFault | undefined {
	const head = /@\s*([A-Za-z]+)\s*([{(])\s*/y;
	head.lastIndex = offset;
	const match = head.exec(reader.text);
	if (!match) return undefined;
	reader.at = head.lastIndex;
	const type = (match[1] ?? "").toLowerCase();
	if (type === "comment" || type === "preamble") {
		skipBalanced(reader);
		return undefined;
	}
	const close = match[2] === "{" ? "}" : ")";
	const key = type === "string" ? "" : readKey(reader);
	if (key === undefined)
		return {
			offset,
			message: `An entry \`@${type}\` has a key and a comma after it.`,
		};
	const fields = readFields(reader, close);
	if (typeof fields === "string")
		return { offset, message: `In \`@${type}{${key}\`: ${fields}` };
	if (type !== "string") return { type, key, fields, offset };
	for (const [name, value] of fields) reader.strings.set(name, value);
	return undefined;
}

function readKey(reader: Reader): string | undefined {
	const pattern = /([^\s,{}()="#%\\]*[^\s,{}="#%\\]*)\s*(?:,|(?=[})]))/y;
	pattern.lastIndex = reader.at;
	const match = pattern.exec(reader.text);
	if (!match) return undefined;
	reader.at = pattern.lastIndex;
	return match[1] ?? "";
}

/** The fields up to the closing bracket; or what is wrong. */
function readFields(
	reader: Reader,
	close: string,
): Map<string, string> | string {
	const fields = new Map<string, string>();
	for (;;) {
		skip(reader);
		if (reader.text[reader.at] === close) {
			reader.at++;
			return fields;
		}
		const name = /([^\s={}(),"#]+)\s*=\s*/y;
		name.lastIndex = reader.at;
		const match = name.exec(reader.text);
		if (!match)
			return "a field is `name = {value}`, and the entry ends with a bracket.";
		reader.at = name.lastIndex;
		const value = readValue(reader);
		if (value === undefined)
			return `the value of \`${match[1]}\` does not end.`;
		const lower = (match[1] ?? "").toLowerCase();
		if (!fields.has(lower)) fields.set(lower, value);
	}
}

function skip(reader: Reader): void {
	const pattern = /[\s,]+/y;
	pattern.lastIndex = reader.at;
	if (pattern.test(reader.text)) reader.at = pattern.lastIndex;
}

function skipSpaces(reader: Reader): void {
	const pattern = /\s+/y;
	pattern.lastIndex = reader.at;
	if (pattern.test(reader.text)) reader.at = pattern.lastIndex;
}

/** `{…}`, `"…"`, a number or the name of a string, several joined by `#`. */
function readValue(reader: Reader): string | undefined {
	let value = "";
	for (;;) {
		const part = readPart(reader);
		if (part === undefined) return undefined;
		value += part;
		skipSpaces(reader);
		if (reader.text[reader.at] !== "#") return value;
		reader.at++;
		skipSpaces(reader);
	}
}

function readPart(reader: Reader): string | undefined {
	const character = reader.text[reader.at];
	if (character === "{") {
		reader.at++;
		return skipBalanced(reader);
	}
	if (character === '"') return readQuoted(reader);
	const word = /[^\s,{}()"#=]+/y;
	word.lastIndex = reader.at;
	const match = word.exec(reader.text);
	if (!match) return undefined;
	reader.at = word.lastIndex;
	return reader.strings.get(match[0].toLowerCase()) ?? match[0];
}

/** What stands up to the brace that closes; the reader stands after it. */
function skipBalanced(reader: Reader): string | undefined {
	const start = reader.at;
	let depth = 1;
	for (; reader.at < reader.text.length; reader.at++) {
		const character = reader.text[reader.at];
		if (character === "\\") reader.at++;
		else if (character === "{") depth++;
		else if (character === "}" && --depth === 0) {
			reader.at++;
			return reader.text.slice(start, reader.at - 1);
		}
	}
	return undefined;
}

function readQuoted(reader: Reader): string | undefined {
	const start = ++reader.at;
	let depth = 0;
	for (; reader.at < reader.text.length; reader.at++) {
		const character = reader.text[reader.at];
		if (character === "{") depth++;
		else if (character === "}") depth--;
		else if (character === '"' && depth === 0) {
			reader.at++;
			return reader.text.slice(start, reader.at - 1);
		}
	}
	return undefined;
}
