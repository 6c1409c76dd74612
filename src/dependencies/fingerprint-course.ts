import { hash } from "../cache/hash.ts";
import { listDocuments } from "../course/list-documents.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import type { CourseDrops, Drop } from "../jekyll/liquid/index.ts";
import { type DescribeOptions, describeValue } from "./describe-value.ts";
import { everyDocument } from "./summarize-reads.ts";
import type { Fingerprint } from "./types.ts";

/** Fingerprints that are good for the next build, too. */
export interface FingerprintMemory {
	/** Of what documents say of themselves, by the front matter of each: good while that is the same object. */
	readonly documents: WeakMap<object, DocumentMemory>;
	/** Of subjects that have a state: good while that is the same. */
	readonly subjects: Map<string, SubjectMemory>;
	/** Of objects that were shown when all bodies were rendered: whatever is shown then does not change any more. */
	readonly objects: WeakMap<object, string>;
}

interface DocumentMemory {
	/** The document's address, which is not in its front matter. */
	readonly url: string;
	readonly known: Map<string, string>;
}

interface SubjectMemory {
	readonly state: string;
	readonly known: Map<string, string>;
}

export function openFingerprintMemory(): FingerprintMemory {
	return {
		documents: new WeakMap(),
		subjects: new Map(),
		objects: new WeakMap(),
	};
}

export interface FingerprintOptions {
	readonly memory: FingerprintMemory;
	/** Whether all bodies are rendered, so that what is shown of them is what it will stay. */
	readonly isRendered: boolean;
	/** A short name of all that a subject's properties hang on, where that is known. */
	readonly stateOf: (subject: string) => string | undefined;
}

export interface CourseFingerprints {
	readonly fingerprint: Fingerprint;
	/** The document at this path has just been rendered: its content is another now. */
	readonly forget: (path: string) => void;
}

/** What a document says of itself changes only with its file; these are made in rendering, or hang on others. */
const derived = new Set([
	"content",
	"output",
	"excerpt",
	"next",
	"previous",
	"lectern",
]);

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
	{ memory, isRendered, stateOf }: FingerprintOptions,
): CourseFingerprints {
	const documents = listDocuments(course);
	const byPath = new Map(documents.map((one) => [one.path, one]));
	const names = new Map<Drop, string>();
	for (const one of documents) names.set(drops.document(one), one.path);
	const options: DescribeOptions = {
		nameOf: (drop) => names.get(drop) ?? drop.label ?? String(drop),
		...(isRendered && { known: memory.objects }),
	};
	const known = new Map<string, Map<string, string>>();
	const { site } = drops;
	const ofDocument = (document: CourseDocument, property: string) =>
		describeValue(drops.document(document).get(property), options);
	const lasting = (document: CourseDocument, property: string) => {
		const known = memoryOf(document);
		const found = known.get(property);
		if (found !== undefined) return found;
		const made = ofDocument(document, property);
		known.set(property, made);
		return made;
	};
	const memoryOf = ({ data, url }: CourseDocument) => {
		const found = memory.documents.get(data);
		if (found?.url === url) return found.known;
		const known = new Map<string, string>();
		memory.documents.set(data, { url, known });
		return known;
	};
	const describe = (subject: string, property: string): string => {
		if (subject === everyDocument)
			return hash(
				...documents.map(({ path }) => fingerprint(path, property)),
				...byPath.keys(),
			);
		const document = byPath.get(subject);
		// Its fields are subjects of their own; to make them only to name them would take long.
		if (document)
			return property === "lectern" ? "@" : ofDocument(document, property);
		const [kind = "", rest = ""] = split(subject);
		if (property === "urls")
			return hash(
				...documents.map(({ path, url }) => `${path} ${url}`),
				...course.staticFiles.map(({ path, url }) => `${path} ${url}`),
			);
		if (kind === "collection")
			return describeValue(site.get(listNamed(rest, property)), options);
		const look = looks[kind];
		return describeValue(
			look ? look(rest, property) : site.get(property),
			options,
		);
	};
	const fingerprint: Fingerprint = (subject, property) => {
		const document = derived.has(property) ? undefined : byPath.get(subject);
		if (document) return lasting(document, property);
		const ofSubject = known.get(subject) ?? recall(subject);
		known.set(subject, ofSubject);
		const found = ofSubject.get(property);
		if (found !== undefined) return found;
		const made = describe(subject, property);
		ofSubject.set(property, made);
		return made;
	};
	const recall = (subject: string): Map<string, string> => {
		const state = stateOf(subject);
		const kept = memory.subjects.get(subject);
		if (state !== undefined && kept?.state === state) return kept.known;
		const fresh = new Map<string, string>();
		if (state !== undefined)
			memory.subjects.set(subject, { state, known: fresh });
		return fresh;
	};
	const forget = (path: string) => {
		for (const subject of [path, everyDocument])
			for (const property of derived) known.get(subject)?.delete(property);
	};
	return { fingerprint, forget };
}

/** The list behind a read of a collection; related posts are the newest of all. */
function listNamed(label: string, property: string): string {
	if (property === "docs") return label;
	return property === "related_posts" ? "posts" : property;
}

function split(subject: string): [string, string] {
	const colon = subject.indexOf(":");
	return colon < 0
		? [subject, ""]
		: [subject.slice(0, colon), subject.slice(colon + 1)];
}
