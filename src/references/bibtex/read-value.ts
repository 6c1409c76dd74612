import { type Reader, report, skipSpace, take } from "./reader.ts";

/**
 * A field's value: `{…}`, `"…"`, a number or the name of a string, several joined by `#`.
 *
 * @returns Undefined where it does not end, which is reported at its beginning.
 */
export function readValue(reader: Reader, field: string): string | undefined {
	let value = "";
	for (;;) {
		const part = readPart(reader, field);
		if (part === undefined) return undefined;
		value += part;
		skipSpace(reader);
		if (reader.text[reader.at] !== "#") return value;
		reader.at++;
		skipSpace(reader);
	}
}

function readPart(reader: Reader, field: string): string | undefined {
	const start = reader.at;
	const opening = reader.text[start];
	if (opening !== "{" && opening !== '"') return readName(reader, field);
	reader.at++;
	const value = opening === "{" ? skipBraces(reader) : skipQuotes(reader);
	return value ?? reportOpen(reader, field, start);
}

/** Say that the value that begins at `offset` never closes. */
export function reportOpen(
	reader: Reader,
	field: string,
	offset: number,
): undefined {
	const closing = reader.text[offset] === "{" ? "}" : '"';
	return report(reader, {
		offset,
		length: 1,
		message: `The value of \`${field}\` has no closing \`${closing}\`.`,
		hint: "Braces within a value come in pairs.",
	});
}

const name = /[^\s,{}()"#=]+/y;

function readName(reader: Reader, field: string): string | undefined {
	const offset = reader.at;
	const word = take(reader, name)?.[0];
	if (word === undefined)
		return report(reader, {
			offset,
			length: 1,
			message: `The field \`${field}\` has no value; it is written \`${field} = {…}\`.`,
		});
	const known = reader.strings.get(word.toLowerCase());
	if (known === undefined && !/^\d+$/.test(word))
		report(reader, {
			offset,
			length: word.length,
			message: `No \`@string\` is named \`${word}\`; the name itself is shown.`,
			hint: `Words are written in braces: \`${field} = {${word}}\`.`,
			undefinedString: word,
			replacement: `{${word}}`,
			isMended: true,
		});
	return known ?? word;
}

/** Where a line begins the next entry, the value before it is one that never closed. */
const nextEntry = /\n[^\S\n]*@[A-Za-z]+\s*[{(]/y;

const startsEntry = (text: string, at: number): boolean => {
	nextEntry.lastIndex = at;
	return nextEntry.test(text);
};

/** What stands up to the brace that closes; the reader stands after it, or where the entry breaks off. */
export function skipBraces(reader: Reader): string | undefined {
	const { text, at: start } = reader;
	let depth = 1;
	for (; reader.at < text.length; reader.at++) {
		const character = text[reader.at];
		if (character === "\\") reader.at++;
		else if (character === "{") depth++;
		else if (character === "}" && --depth === 0)
			return text.slice(start, reader.at++);
		else if (character === "\n" && startsEntry(text, reader.at))
			return undefined;
	}
	return undefined;
}

/** The same for quotation marks; one within braces does not close. */
function skipQuotes(reader: Reader): string | undefined {
	const { text, at: start } = reader;
	let depth = 0;
	for (; reader.at < text.length; reader.at++) {
		const character = text[reader.at];
		if (character === "{") depth++;
		else if (character === "}") depth--;
		else if (character === '"' && depth === 0)
			return text.slice(start, reader.at++);
		else if (character === "\n" && startsEntry(text, reader.at))
			return undefined;
	}
	return undefined;
}
