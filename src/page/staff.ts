import type { CourseIndex } from "./course-index.ts";
import { findImage } from "./find-image.ts";
import { textOf } from "./text.ts";
import type { StaffMember } from "./types.ts";

type Fields = Readonly<Record<string, unknown>>;

const NAMES = ["staff", "instructors", "people", "team"];

/**
 * Who teaches: `staff:` (or `instructors:`, `people:`, `team:`) of `_config.yml` or a data file of that name, else the
 * course's `author:`. Each is a name or a map with `name role email url image office_hours`.
 */
export function listStaff(index: CourseIndex): StaffMember[] {
	const { config, data } = index.course;
	const written =
		NAMES.map((name) => config[name] ?? data[name]).find(Boolean) ??
		config.author;
	return itemsOf(written).flatMap((item) => readMember(index, item) ?? []);
}

/** A list as it is; a map of people by key as its values; one person as a list of one. */
function itemsOf(written: unknown): unknown[] {
	if (Array.isArray(written)) return written;
	if (!isFields(written)) return [written];
	return textOf(written.name) ? [written] : Object.values(written).flat();
}

function readMember(
	index: CourseIndex,
	item: unknown,
): StaffMember | undefined {
	const fields = isFields(item) ? item : { name: item };
	const name = textOf(fields.name);
	if (!name) return undefined;
	return {
		name,
		role: textOf(fields.role) ?? textOf(fields.title),
		email: textOf(fields.email),
		url: safeUrl(textOf(fields.url) ?? textOf(fields.website)),
		image: findImage(index, fields.image ?? fields.photo ?? fields.picture),
		office_hours: textOf(fields.office_hours) ?? textOf(fields["office-hours"]),
	};
}

/** No address that runs something. */
function safeUrl(url: string | undefined): string | undefined {
	return url && /^(?:https?:\/\/|\/|[\w.-]+\/)/i.test(url) ? url : undefined;
}

function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
