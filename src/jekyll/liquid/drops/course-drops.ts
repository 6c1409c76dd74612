import type {
	Collection,
	Course,
	CourseDocument,
	StaticFile,
} from "../../../course/types.ts";

import { JEKYLL_VERSION } from "../../jekyll-version.ts";
import type { LiquidScope, Recorder } from "../types.ts";
import { CollectionDrop } from "./collection-drop.ts";
import { DocumentDrop } from "./document-drop.ts";
import { PageDrop } from "./page-drop.ts";
import { SiteDrop } from "./site-drop.ts";
import { StaticFileDrop } from "./static-file-drop.ts";

/** What drops ask of the pipeline. */
export interface DropServices {
	/** The excerpt's HTML, rendered when a text asks for it. */
	readonly excerptOf?: (document: CourseDocument) => string | undefined;
	/** What `{{ document }}` prints: the page with its layouts; left out, the content. */
	readonly outputOf?: (document: CourseDocument) => string | undefined;
	/** What Lectern's own layouts use, `site.lectern` and `page.lectern`. */
	readonly lectern?: {
		readonly site: () => unknown;
		readonly page: (document: CourseDocument) => unknown;
	};
	readonly recorder?: Recorder;
}

/** The views of a course for Liquid: made when asked for, one for each thing. */
export interface CourseDrops {
	readonly course: Course;
	readonly services: DropServices;
	/** `site`, for nobody's page. */
	readonly site: SiteDrop;
	/** The variables of a text of a document: `site`, `page`, `paginator`, `jekyll` …, and `more`. */
	readonly scope: (document: CourseDocument, more?: LiquidScope) => LiquidScope;
	readonly document: (document: CourseDocument) => DocumentDrop | PageDrop;
	readonly documents: (
		documents: readonly CourseDocument[],
	) => readonly (DocumentDrop | PageDrop)[];
	readonly staticFile: (file: StaticFile) => StaticFileDrop;
	readonly collection: (collection: Collection) => CollectionDrop;
	/** A document's collection and its place in it. */
	readonly placeOf: (
		document: CourseDocument,
	) =>
		| { readonly documents: readonly CourseDocument[]; readonly index: number }
		| undefined;
	/** Tell the recorder that something of the course has been read. */
	readonly read: (subject: string, property: string) => void;
}

/** Make the views of a course. Lists are kept as long as what they show has the same length. */
export function createDrops(
	course: Course,
	services: DropServices = {},
): CourseDrops {
	const documents = new WeakMap<CourseDocument, DocumentDrop | PageDrop>();
	const lists = new WeakMap<
		readonly CourseDocument[],
		readonly (DocumentDrop | PageDrop)[]
	>();
	const files = new WeakMap<StaticFile, StaticFileDrop>();
	const collections = new WeakMap<Collection, CollectionDrop>();
	const places = new WeakMap<
		readonly CourseDocument[],
		Map<CourseDocument, number>
	>();
	const { recorder } = services;
	const jekyll = {
		version: JEKYLL_VERSION,
		environment: course.config.lectern.environment,
	};
	const linesAround = highlighterLines(course);
	const drops: CourseDrops = {
		course,
		services,
		get site() {
			return shared;
		},
		read: recorder
			? (subject, property) => recorder.read(subject, property)
			: () => {},
		document: (document) =>
			remember(documents, document, () =>
				document.kind === "page"
					? new PageDrop(document, drops)
					: new DocumentDrop(document, drops),
			),
		documents: (list) => {
			const known = lists.get(list);
			if (known?.length === list.length) return known;
			const made = list.map(drops.document);
			lists.set(list, made);
			return made;
		},
		staticFile: (file) =>
			remember(files, file, () => new StaticFileDrop(file, drops)),
		collection: (collection) =>
			remember(
				collections,
				collection,
				() => new CollectionDrop(collection, drops),
			),
		placeOf: (document) => {
			const collection = course.collections.find(
				({ label }) => label === document.collection,
			);
			if (!collection) return undefined;
			const indices = remember(
				places,
				collection.documents,
				() => new Map(collection.documents.map((each, index) => [each, index])),
			);
			const index = indices.get(document);
			return index === undefined
				? undefined
				: { documents: collection.documents, index };
		},
		scope: (document, more) => ({
			site: shared.for(document),
			page: drops.document(document),
			paginator: paginator(document, drops),
			jekyll,
			...linesAround(document),
			...more,
		}),
	};
	const shared = new SiteDrop(drops);
	return drops;
}

function remember<Key extends WeakKey, Value>(
	known: WeakMap<Key, Value>,
	key: Key,
	make: () => Value,
): Value {
	const found = known.get(key);
	if (found !== undefined) return found;
	const made = make();
	known.set(key, made);
	return made;
}

function paginator({ paginator }: CourseDocument, drops: CourseDrops): unknown {
	return paginator && { ...paginator, posts: drops.documents(paginator.posts) };
}

/** Jekyll's Markdown wants `highlight`'s figure on lines of its own. */
function highlighterLines({ config }: Course) {
	const markdown = new Set(String(config.markdown_ext ?? "").split(","));
	const lines = { highlighter_prefix: "\n", highlighter_suffix: "\n" };
	return ({ extension }: CourseDocument): LiquidScope =>
		markdown.has(extension.slice(1)) ? lines : {};
}
