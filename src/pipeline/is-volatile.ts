import type { Course } from "../course/types.ts";
import type { Read } from "../dependencies/index.ts";
import { holds } from "../holds.ts";

/** What a template says that reads the clock or throws dice. */
const clockOrDice =
	/["'](?:now|today)["']\s*\||\|\s*sample\b|\blast_modified_at\b/;

/** Whether a text reads the clock or throws dice; most texts have none of the signs, and finding that out is quicker. */
export function readsClock(text: string): boolean {
	const hasSign =
		text.includes("|") || holds(text, "last_modified_at", "_modified_at");
	return hasSign && clockOrDice.test(text);
}

/**
 * Whether what has these reads may differ from one moment to the next with nothing changed: it shows the time of the
 * build, or a layout or include of its is about "now", a random item or a file's date; or nobody can tell what it
 * was made of.
 */
export function isVolatile(
	course: Course,
): (reads: readonly Read[]) => boolean {
	const known = new Map<string, boolean>();
	const bodyOf = (subject: string) => {
		const [kind = "", name = ""] = subject.split(/:(.*)/s);
		if (kind === "include") return course.findInclude(name)?.body;
		return kind === "layout" ? course.layouts.get(name)?.body : undefined;
	};
	const isVolatileSubject = (subject: string) => {
		const found = known.get(subject);
		if (found !== undefined) return found;
		const made = readsClock(bodyOf(subject) ?? "");
		known.set(subject, made);
		return made;
	};
	return (reads) =>
		reads.some(
			([subject, property]) =>
				subject === "always" ||
				(subject === "site" && property === "time") ||
				(property === "body" && isVolatileSubject(subject)),
		);
}
