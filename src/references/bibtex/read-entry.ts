import { readValue, reportOpen, skipBraces } from "./read-value.ts";
import { endBefore, type Reader, report, skipSpace, take } from "./reader.ts";
import type { BibtexEntry } from "./types.ts";

const head = /@\s*([A-Za-z]+)\s*([{(])\s*/y;
const keyPattern = /([^\s,{}()="#%\\][^\s,{}="#%\\]*)\s*(?:,|(?=[})]))/y;
const fieldName = /([^\s={}(),"#]+)\s*=\s*/y;

/**
 * Read the entry at which the reader stands.
 *
 * @returns Undefined for `@string`, `@comment`, `@preamble`, and for an entry that cannot be read, which is reported.
 */
export function readEntry(reader: Reader): BibtexEntry | undefined {
	const offset = reader.at;
	reader.entry = offset;
	const match = take(reader, head);
	const type = (match?.[1] ?? "").toLowerCase();
	const close = match?.[2] === "(" ? ")" : "}";
	if (type === "comment" || type === "preamble") {
		skipBraces(reader);
		return undefined;
	}
	if (type === "string") {
		const strings = readFields(reader, close, "@string");
		for (const [name, value] of strings ?? []) reader.strings.set(name, value);
		return undefined;
	}
	const key = readKey(reader, type);
	if (key === undefined) return undefined;
	const fields = readFields(reader, close, key);
	return fields && { type, key, fields, offset };
}

function readKey(reader: Reader, type: string): string | undefined {
	const offset = reader.at;
	const key = take(reader, keyPattern)?.[1];
	if (key !== undefined) return key;
	const written = /[^\n,}]*/.exec(reader.text.slice(offset, offset + 80))?.[0];
	return report(reader, {
		offset,
		length: Math.max(1, written?.length ?? 1),
		message: `Expected a key and a comma after \`@${type}{\`, found \`${written ?? ""}\`.`,
		hint: `A key has no spaces: \`@${type}{name2020word,\`.`,
	});
}

/** The first value that holds what looks like the fields after it: where an entry breaks off, its brace is missing. */
interface Greedy {
	readonly name: string;
	readonly offset: number;
}

const swallowed = /[,\n]\s*[A-Za-z]+\s*=\s*(?:[{"]|\d{4})/;

/** The fields up to the bracket that closes the entry; undefined where it breaks off. */
function readFields(
	reader: Reader,
	close: string,
	owner: string,
): Map<string, string> | undefined {
	const fields = new Map<string, string>();
	let greedy: Greedy | undefined;
	for (let isFirst = true; ; isFirst = false) {
		const comma = skipCommas(reader);
		if (reader.text[reader.at] === close) {
			reader.at++;
			return fields;
		}
		const missing = endBefore(reader);
		const name = take(reader, fieldName)?.[1];
		if (name === undefined) return breaksOff(reader, close, owner, greedy);
		if (!comma && !isFirst) reportComma(reader, missing, name);
		const { at } = reader;
		const value = readValue(reader, name);
		if (value === undefined) return undefined;
		if (swallowed.test(value)) greedy ??= { name, offset: at };
		const lower = name.toLowerCase();
		if (!fields.has(lower)) fields.set(lower, value);
	}
}

/** Whether there was a comma; more than one do no harm. */
function skipCommas(reader: Reader): boolean {
	let has = false;
	for (;;) {
		skipSpace(reader);
		if (reader.text[reader.at] !== ",") return has;
		has = true;
		reader.at++;
	}
}

const reportComma = (reader: Reader, offset: number, name: string): void =>
	report(reader, {
		offset: offset + 1,
		length: 0,
		message: `There is no comma before the field \`${name}\`.`,
		replacement: ",",
		isMended: true,
	});

function breaksOff(
	reader: Reader,
	close: string,
	owner: string,
	greedy: Greedy | undefined,
): undefined {
	const { text, at } = reader;
	if (greedy) return reportOpen(reader, greedy.name, greedy.offset);
	const isOver = at >= text.length || text[at] === "@";
	const found = text.slice(at, at + 30).split("\n")[0] ?? "";
	return report(reader, {
		offset: isOver ? endBefore(reader) : at,
		length: 1,
		message: isOver
			? `The entry \`${owner}\` has no closing \`${close}\`.`
			: `Expected a field (\`name = {value}\`) or the closing \`${close}\` of \`${owner}\`, found \`${found}\`.`,
		...(isOver
			? {}
			: { hint: "A value with commas or spaces stands in braces." }),
	});
}
