import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import { localZone, type Zone } from "../ruby/zone.ts";
import { findBlock } from "./find-block.ts";
import { parseBlock } from "./parse-block.ts";
import { psychSchema } from "./psych-schema.ts";
import type { FrontMatter } from "./types.ts";

type ReadFrontMatter = (text: string, file: string) => Result<FrontMatter>;

/** A reader of front matter whose times without an offset are shown in `zone`. */
export function createFrontMatterReader(zone: Zone): ReadFrontMatter {
	const schema = psychSchema(zone);
	return (text, file) => {
		const source = normaliseText(text);
		const block = findBlock(source);
		if (!block) return ok(withoutBlock(source), explainMissing(source, file));
		const document = parseBlock(block.text, { file, schema });
		const { value, places } = document.value;
		const isData = isRecord(value);
		return ok(
			{
				found: true,
				data: isData ? value : {},
				body: source.slice(block.bodyStart),
				hasReturns: text.includes("\r\n"),
				bodyLine: 1 + countLineEnds(source, block.bodyStart),
				places,
			},
			isData || value === null || value === undefined
				? document.diagnostics
				: [...document.diagnostics, notAMap(file)],
		);
	};
}

/**
 * Split a file into front matter and body, by Jekyll's rules, with YAML as Ruby's Psych reads it.
 *
 * @param text - The file's text, with or without a byte order mark, any line ends.
 * @param file - Path for diagnostics.
 * @returns The front matter (empty where the file has none or it is faulty) and the body, with
 *   - `front-matter/invalid-yaml`, `front-matter/not-a-map`: the data are empty;
 *   - `front-matter/duplicate-key`: the last one counts;
 *   - `front-matter/refused-language` (`---js`), `front-matter/unclosed`, `front-matter/not-at-top`: there is no front
 *     matter, the body is the whole text.
 */
export const readFrontMatter: ReadFrontMatter =
	createFrontMatterReader(localZone);

/** No byte order mark, lines ending with `\n`. */
export function normaliseText(text: string): string {
	const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
	return bare.includes("\r") ? bare.replace(/\r\n?/g, "\n") : bare;
}

function withoutBlock(body: string): FrontMatter {
	return { found: false, data: {}, body, bodyLine: 1, places: new Map() };
}

function countLineEnds(text: string, end: number): number {
	let count = 0;
	for (let at = text.indexOf("\n"); at >= 0 && at < end; count++)
		at = text.indexOf("\n", at + 1);
	return count;
}

function notAMap(file: string): Diagnostic {
	return about(
		"front-matter/not-a-map",
		"Expected keys with values as front matter, found another kind of YAML.",
		file,
		2,
	);
}

const LANGUAGE = /^---[^\S\n]*([a-z][\w.+-]*)[^\S\n]*\n[\s\S]*?\n---/i;
const LATE_BLOCK =
	/^(?:[^\S\n]*\n){1,20}---[^\S\n]*\n|^<!--[\s\S]{0,500}?-->[^\S\n]*\n---[^\S\n]*\n/;

/** Why a text that looks as if it had front matter has none. */
function explainMissing(text: string, file: string): Diagnostic[] {
	if (/^---[^\S\n]*\n/.test(text))
		return [
			about(
				"front-matter/unclosed",
				"Expected a line of `---` that closes the front matter, found the end of the file.",
				file,
			),
		];
	const language = text.startsWith("---")
		? LANGUAGE.exec(text)?.[1]
		: undefined;
	if (language)
		return [
			about(
				"front-matter/refused-language",
				`Expected YAML front matter, found \`${language}\`, which is not read.`,
				file,
			),
		];
	const late = /^[\s#<]/.test(text) ? LATE_BLOCK.exec(text) : null;
	return late ? [lateBlock(late[0], file)] : [];
}

function lateBlock(before: string, file: string): Diagnostic {
	return about(
		"front-matter/not-at-top",
		"Expected `---` on the first line, found it after other lines: this is no front matter for Jekyll.",
		file,
		countLineEnds(before, before.length),
	);
}

function about(
	code: DiagnosticCode,
	message: string,
	file: string,
	line = 1,
): Diagnostic {
	return diagnostic(code, message, { file, line, column: 1 });
}
