import type { CourseDocument } from "../../../course/types.ts";
import { compareText } from "../values/compare.ts";
import { Drop } from "../values/drop.ts";
import type { CourseDrops } from "./course-drops.ts";

const fields = [
	"time",
	"pages",
	"posts",
	"static_files",
	"html_pages",
	"collections",
	"documents",
	"categories",
	"tags",
	"data",
	"related_posts",
] as const;

/** How many `site.related_posts` has. */
const relatedCount = 10;

/** `site`: each collection by its label, Jekyll's lists, then every key of `_config.yml`. */
export class SiteDrop extends Drop {
	readonly #drops: CourseDrops;
	readonly #current: CourseDocument | undefined;
	/** Lists that are made of others, kept for all pages. */
	readonly #made: Map<string, unknown>;

	constructor(
		drops: CourseDrops,
		current?: CourseDocument,
		made = new Map<string, unknown>(),
	) {
		super();
		this.#drops = drops;
		this.#current = current;
		this.#made = made;
	}

	/** The same site, for the texts of a document. */
	for(document: CourseDocument): SiteDrop {
		return new SiteDrop(this.#drops, document, this.#made);
	}

	get(key: string): unknown {
		const { course, read } = this.#drops;
		const collection =
			key === "posts"
				? undefined
				: course.collections.find(({ label }) => label === key);
		if (collection) {
			read(`collection:${key}`, "docs");
			return this.#drops.documents(collection.documents);
		}
		read(facets.get(key) ?? "site", key);
		return this.#field(key);
	}

	#field(key: string): unknown {
		const { course, services } = this.#drops;
		switch (key) {
			case "time":
				return course.time;
			case "data":
				// A list under `data:` of `_config.yml` stands before the data folder, as a mapping does.
				return Array.isArray(course.config.data)
					? course.config.data
					: course.data;
			case "pages":
				return this.#drops.documents(course.pages);
			case "static_files":
				return course.staticFiles.map(this.#drops.staticFile);
			case "posts":
				return this.#drops.documents(this.#posts());
			case "html_pages":
				return this.#drops
					.documents(course.pages)
					.filter((page) => isHtml(page.document));
			case "related_posts":
				return this.#related();
			case "documents":
				return course.collections.flatMap(({ documents, staticFiles }) => [
					...this.#drops.documents(documents),
					...staticFiles.map(this.#drops.staticFile),
				]);
			case "collections":
				return course.collections
					.toSorted((left, right) => compareText(left.label, right.label))
					.map(this.#drops.collection);
			case "tags":
			case "categories":
				return this.#once(key, () => this.#group(key));
			case "config":
				return undefined;
			case "lectern":
				return services.lectern?.site();
			default:
				return this.#configured(key);
		}
	}

	override keys(): readonly string[] {
		const labels = this.#drops.course.collections.map(({ label }) => label);
		return [
			...new Set([...fields, ...labels, ...Object.keys(this.#variables)]),
		];
	}

	override toString(): string {
		return "Jekyll::Drops::SiteDrop";
	}

	get #variables(): Readonly<Record<string, unknown>> {
		const { config } = this.#drops.course;
		return config.lectern?.variables ?? config;
	}

	#configured(key: string): unknown {
		const variables = this.#variables;
		return Object.hasOwn(variables, key) ? variables[key] : undefined;
	}

	/** The newest first. */
	#posts(): readonly CourseDocument[] {
		const all = this.#ascendingPosts();
		const known = this.#made.get("posts") as CourseDocument[] | undefined;
		if (known?.length === all.length) return known;
		const made = all.toReversed();
		this.#made.set("posts", made);
		return made;
	}

	#ascendingPosts(): readonly CourseDocument[] {
		return (
			this.#drops.course.collections.find(({ label }) => label === "posts")
				?.documents ?? []
		);
	}

	/** Posts by their tags or categories: in the order in which these first occur, the newest post first. */
	#group(key: "tags" | "categories"): ReadonlyMap<unknown, readonly Drop[]> {
		const groups = new Map<unknown, Drop[]>();
		for (const post of this.#ascendingPosts()) {
			const names = post.data[key];
			for (const name of Array.isArray(names) ? names : []) {
				const group = groups.get(name) ?? [];
				group.unshift(this.#drops.document(post));
				groups.set(name, group);
			}
		}
		return groups;
	}

	#related(): readonly Drop[] | undefined {
		const current = this.#current;
		if (!current || current.kind === "page") return undefined;
		const newest = this.#ascendingPosts()
			.slice(-relatedCount - 1)
			.reverse();
		const others = newest
			.filter((post) => post !== current)
			.slice(0, relatedCount);
		return others.map(this.#drops.document);
	}

	#once<Value>(key: string, make: () => Value): Value {
		if (!this.#made.has(key)) this.#made.set(key, make());
		return this.#made.get(key) as Value;
	}
}

function isHtml({ outputExtension, url }: CourseDocument): boolean {
	return (
		outputExtension === ".html" ||
		outputExtension === ".xhtml" ||
		outputExtension === ".htm" ||
		url.endsWith("/")
	);
}

/** The parts of the course that a list shows, for the recorder. */
const facets: ReadonlyMap<string, string> = new Map([
	["posts", "collection:posts"],
	["related_posts", "collection:posts"],
	["tags", "collection:posts"],
	["categories", "collection:posts"],
	["pages", "pages"],
	["html_pages", "pages"],
	["static_files", "static-files"],
	["documents", "documents"],
	["collections", "documents"],
	["data", "site.data"],
]);
