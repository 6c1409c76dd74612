import type { CourseDocument } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { SiteContext } from "./site-context.ts";

type Metadata = Readonly<Record<string, unknown>>;

/** By date, then by path: the order of a collection that asks for no other. */
export function compareDocuments(
	left: CourseDocument,
	right: CourseDocument,
): number {
	const byDate = (left.date?.getTime() ?? 0) - (right.date?.getTime() ?? 0);
	return byDate || compareText(left.relativePath, right.relativePath);
}

/** A collection's documents in the order its `_config.yml` entry asks for (`order` or `sort_by`). */
export function sortDocuments(
	documents: CourseDocument[],
	metadata: Metadata,
	context: SiteContext,
): CourseDocument[] {
	const sorted = documents.sort(byDateOr(context));
	if (Array.isArray(metadata.order)) return inOrder(sorted, metadata.order);
	if (typeof metadata.sort_by === "string")
		return sortByKey(sorted, metadata.sort_by, context);
	return sorted;
}

/** A document without a date of its own is compared by its path alone. */
function byDateOr({ time }: SiteContext) {
	return (left: CourseDocument, right: CourseDocument): number =>
		left.date === time || right.date === time
			? compareText(left.relativePath, right.relativePath)
			: compareDocuments(left, right);
}

/** Those that `order` names first, then the others. */
function inOrder(
	documents: readonly CourseDocument[],
	order: readonly unknown[],
): CourseDocument[] {
	const named = order
		.map((name) =>
			documents.find((document) => isNamed(document, String(name))),
		)
		.filter((document) => document !== undefined);
	return [...new Set([...named, ...documents])];
}

function isNamed({ collection, relativePath }: CourseDocument, name: string) {
	return relativePath === `_${collection}/${name.replace(/^\//, "")}`;
}

function sortByKey(
	documents: CourseDocument[],
	key: string,
	context: SiteContext,
): CourseDocument[] {
	const missing = documents.filter(({ data }) => isNil(data[key]));
	if (missing.length < documents.length)
		for (const document of missing) reportMissing(context, document, key);
	return documents.sort(
		(left, right) =>
			compareValues(left.data[key], right.data[key]) ||
			byDateOr(context)(left, right),
	);
}

function reportMissing(
	context: SiteContext,
	{ path, relativePath }: CourseDocument,
	key: string,
): void {
	context.report(
		diagnostic(
			"jekyll/undefined-sort-key",
			`'${key}' not defined in ${relativePath}; it comes after those that have it.`,
			{ file: path, line: 1, column: 1 },
		),
	);
}

/** Ruby's `<=>`, where what cannot be compared is equal and nothing comes last. */
function compareValues(left: unknown, right: unknown): number {
	if (isNil(left) || isNil(right))
		return Number(isNil(left)) - Number(isNil(right));
	if (typeof left === "string" && typeof right === "string")
		return compareText(left, right);
	const difference = Number(left) - Number(right);
	return typeof left === "string" || typeof right === "string"
		? 0
		: difference || 0;
}

function isNil(value: unknown): boolean {
	return value === null || value === undefined;
}

function compareText(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
