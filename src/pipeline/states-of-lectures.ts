import { hash } from "../cache/index.ts";
import { listDocuments } from "../course/list-documents.ts";
import type { Course } from "../course/types.ts";
import { once } from "../once.ts";
import type { CourseData } from "../page/index.ts";
import type { ContentVersions } from "./content-versions.ts";

/**
 * What all that layouts may show of one lecture hangs on (`lectern:` and its path): its content and its neighbours',
 * and the course around, but no other lecture's body.
 *
 * @param base - Hash of what goes into every text.
 * @param pageData - Asked for with the first lecture.
 * @param matters - Hashes of front matter.
 * @param versions - Short names of contents; a lecture without one is looked at anew every time.
 */
export function statesOfLectures(
	course: Course,
	base: string,
	pageData: () => CourseData,
	matters: WeakMap<object, string>,
	versions: Pick<ContentVersions, "get">,
): (subject: string) => string | undefined {
	const byPath = once(
		() => new Map(listDocuments(course).map((one) => [one.path, one])),
	);
	const surroundings = once(() => describeSurroundings(course, base, matters));
	return (subject) => {
		if (!subject.startsWith("lectern:")) return undefined;
		const document = byPath().get(subject.slice("lectern:".length));
		const places = document && pageData().around(document);
		if (!places) return undefined;
		const states = places.map((one) => one && versions.get(one));
		const isKnown = places.every((one, index) => !one || states[index]);
		return isKnown ? hash(surroundings(), ...states.map(String)) : undefined;
	};
}

/** Everything but bodies: front matter, addresses, data, files. */
function describeSurroundings(
	course: Course,
	base: string,
	matters: WeakMap<object, string>,
): string {
	const hashOf = (data: object) => {
		const made = matters.get(data) ?? hash(JSON.stringify(data));
		matters.set(data, made);
		return made;
	};
	return hash(
		base,
		JSON.stringify(course.data),
		...course.staticFiles.map(({ url }) => url),
		...listDocuments(course).map(({ path, url, written, data }) =>
			JSON.stringify([path, url, written, hashOf(data)]),
		),
	);
}
