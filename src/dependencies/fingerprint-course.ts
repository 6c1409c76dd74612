import { hash } from "../cache/hash.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import type { CourseDrops, Drop } from "../jekyll/liquid/index.ts";
import { describeValue } from "./describe-value.ts";
import { everyDocument } from "./summarize-reads.ts";
import type { Fingerprint } from "./types.ts";

/** Fingerprints of subjects that are no view of the course: files, images, includes. */
export type Look = (rest: string, property: string) => unknown;

/**
 * The present state of everything that can be read of a course; each fingerprint is made once, when asked for.
 *
 * @param looks - By the word before the subject's colon (`include:head.html`).
 */
export function fingerprintCourse(
	course: Course,
	drops: CourseDrops,
	looks: Readonly<Record<string, Look>>,
): Fingerprint {
	const documents = listDocuments(course);
	const byPath = new Map(documents.map((one) => [one.path, one]));
	const names = new Map<Drop, string>();
	for (const one of documents) names.set(drops.document(one), one.path);
	const nameOf = (drop: Drop) => names.get(drop) ?? String(drop);
	const known = new Map<string, Map<string, string>>();
	const { site } = drops;
	const describe = (subject: string, property: string): string => {
		if (subject === everyDocument)
			return hash(
				...documents.map(({ path }) => fingerprint(path, property)),
				...byPath.keys(),
			);
		const document = byPath.get(subject);
		if (document)
			return describeValue(drops.document(document).get(property), nameOf);
		const [kind = "", rest = ""] = split(subject);
		if (property === "urls")
			return hash(...documents.map(({ path, url }) => `${path} ${url}`));
		if (kind === "collection")
			return describeValue(site.get(listNamed(rest, property)), nameOf);
		const look = looks[kind];
		return describeValue(
			look ? look(rest, property) : site.get(property),
			nameOf,
		);
	};
	const fingerprint: Fingerprint = (subject, property) => {
		const ofSubject = known.get(subject) ?? new Map<string, string>();
		known.set(subject, ofSubject);
		const found = ofSubject.get(property);
		if (found !== undefined) return found;
		const made = describe(subject, property);
		ofSubject.set(property, made);
		return made;
	};
	return fingerprint;
}

/** The list behind a read of a collection; related posts are the newest of all. */
function listNamed(label: string, property: string): string {
	if (property === "docs") return label;
	return property === "related_posts" ? "posts" : property;
}

export function listDocuments({
	collections,
	pages,
}: Course): CourseDocument[] {
	return [...collections.flatMap(({ documents }) => documents), ...pages];
}

function split(subject: string): [string, string] {
	const colon = subject.indexOf(":");
	return colon < 0
		? [subject, ""]
		: [subject.slice(0, colon), subject.slice(colon + 1)];
}
