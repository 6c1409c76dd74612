import type { Course, CourseDocument } from "../../../course/types.ts";
import { isRecord } from "../../../ruby/record.ts";
import { type Options, wordsOf } from "./options.ts";

/** The documents that a list shows: of its collections, with its category, tag and locale, in its order. */
export function selectDocuments(
	course: Course,
	options: Options,
): CourseDocument[] {
	const chosen = wordsOf(options.collection, /[;,\s]/)
		.flatMap((label) => documentsIn(course, label))
		.filter(({ data }) => !data.hidden && !("pagination" in data))
		.filter((document) => hasAll(document, "categories", options.category))
		.filter((document) => hasAll(document, "tags", options.tag))
		.filter((document) => hasAll(document, "locale", options.locale));
	return options.sort_field ? inOrder(chosen, options) : chosen;
}

function documentsIn({ collections }: Course, label: string): CourseDocument[] {
	return label === "all"
		? collections.flatMap(({ documents }) => documents)
		: (collections.find((one) => one.label.toLowerCase() === label)
				?.documents ?? []);
}

/** A category `posts` stands for all: so the plugin's first version had it. */
function hasAll(
	{ data }: CourseDocument,
	key: string,
	wanted: unknown,
): boolean {
	if (wanted === undefined || wanted === null) return true;
	const own = keysOf(data[key]);
	return wordsOf(wanted, /[;,]/).every(
		(word) => own.has(word) || (key === "categories" && word === "posts"),
	);
}

/** The words under which a document is found, as they are shown, by how they are compared. */
export function keysOf(value: unknown): Map<string, string> {
	const list = Array.isArray(value)
		? value
		: String(value ?? "").split(/[;,\s]/);
	const words = list.flatMap((item) => String(item).trim().split(/[;,]/));
	const keys = new Map<string, string>();
	for (const word of words) {
		const key = word.toLowerCase().trim();
		if (key && !keys.has(key)) keys.set(key, word);
	}
	return keys;
}

function inOrder(
	documents: readonly CourseDocument[],
	options: Options,
): CourseDocument[] {
	const sorted = [...documents].sort(byField(String(options.sort_field)));
	const offset = Math.max(0, Number(options.offset) || 0);
	const kept = sorted.slice(0, Math.max(0, sorted.length - offset));
	return options.sort_reverse ? kept.reverse() : kept;
}

/** By a field, or by one inside another (`author:name`); documents without it come first. */
function byField(field: string) {
	const keys = field.split(":").map((key) => key.toLowerCase().trim());
	const fieldOf = ({ data }: CourseDocument) => {
		const value = keys.reduce<unknown>(
			(map, key) => (isRecord(map) ? map[key] : undefined),
			data,
		);
		return typeof value === "string" ? value.toLowerCase() : value;
	};
	return (left: CourseDocument, right: CourseDocument): number => {
		const [a, b] = [fieldOf(left) ?? null, fieldOf(right) ?? null];
		if (a === null || b === null)
			return Number(b === null) - Number(a === null);
		if (typeof a === "string" || typeof b === "string")
			return String(a) < String(b) ? -1 : Number(String(a) > String(b));
		return Number(a) - Number(b);
	};
}
