import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { isRecord } from "../ruby/record.ts";
import { type FieldType, fields } from "./fields.ts";
import type { FrontMatter } from "./types.ts";

const isText = (value: unknown) => !Array.isArray(value) && !isRecord(value);

const isTextOrList = (value: unknown) =>
	typeof value === "string" || Array.isArray(value) || !value;

const accepts: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
	any: () => true,
	text: isText,
	"text or list": isTextOrList,
	"text or map": (value) => !Array.isArray(value),
	// A date counts as true, as it does for Ruby, and real courses write it.
	truth: (value) => isText(value) && !isPlainWord(value),
	number: (value) => isText(value) && !isPlainWord(value),
};

const names: Readonly<Record<FieldType, string>> = {
	any: "anything",
	text: "text",
	"text or list": "text or a list",
	"text or map": "text or a map",
	truth: "`true` or `false`",
	number: "a number",
};

/**
 * The known keys of a front matter whose values they cannot have.
 *
 * @returns `front-matter/wrong-type` at each such key.
 */
export function checkTypes({ data, places }: FrontMatter): Diagnostic[] {
	return Object.entries(data).flatMap(([key, value]) => {
		const type = Object.hasOwn(fields, key) ? fields[key] : undefined;
		const location = places.get(key);
		if (!type || !location || value === null || accepts[type](value)) return [];
		return diagnostic(
			"front-matter/wrong-type",
			`Expected \`${key}\` to be ${names[type]}, found ${describe(value)}.`,
			location,
			{ length: key.length },
		);
	});
}

/** A word: neither a truth value nor a number, nor a template's `{{ … }}`. */
function isPlainWord(value: unknown): boolean {
	return typeof value === "string" && /^[^\d{]+$/.test(value);
}

function describe(value: unknown): string {
	if (Array.isArray(value)) return "a list";
	return isRecord(value) ? "a map" : `\`${String(value)}\``;
}
