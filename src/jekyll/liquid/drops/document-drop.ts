import type { CourseDocument } from "../../../course/types.ts";
import { compareText } from "../values/compare.ts";
import { Drop } from "../values/drop.ts";
import { toText } from "../values/to-string.ts";
import type { CourseDrops } from "./course-drops.ts";

/** In the order in which Ruby 3.1 lists the methods of Jekyll's `DocumentDrop`; `jsonify` shows it. */
const fields = [
	"name",
	"id",
	"relative_path",
	"excerpt",
	"title",
	"categories",
	"collection",
	"next",
	"tags",
	"previous",
	"content",
	"output",
	"path",
	"url",
	"date",
] as const;

/** A post or a document of another collection: Jekyll's fields, then its front matter. */
export class DocumentDrop extends Drop {
	readonly document: CourseDocument;
	readonly #drops: CourseDrops;

	constructor(document: CourseDocument, drops: CourseDrops) {
		super();
		this.document = document;
		this.#drops = drops;
	}

	get(key: string): unknown {
		const { document } = this;
		this.#drops.read(document.path, key);
		switch (key) {
			case "url":
				return document.url;
			case "date":
				return document.date;
			case "content":
				return document.content;
			case "path":
			case "relative_path":
				return document.relativePath;
			case "id":
				return idOf(document);
			case "collection":
				return document.collection;
			case "name":
				return document.data.name ?? document.name;
			case "excerpt":
				return toText(
					document.data.excerpt ??
						this.#drops.services.excerptOf?.(document) ??
						document.excerpt,
				);
			case "output":
				return this.#drops.services.outputOf?.(document);
			case "next":
				return this.#neighbour(1);
			case "previous":
				return this.#neighbour(-1);
			case "lectern":
				return this.#drops.services.lectern?.page(document);
			default:
				return Object.hasOwn(document.data, key)
					? document.data[key]
					: undefined;
		}
	}

	override keys(): readonly string[] {
		return [...new Set([...fields, ...Object.keys(this.document.data)])];
	}

	/** By date, then by path: Jekyll's order of documents. */
	override compareTo(other: Drop): number | undefined {
		if (!(other instanceof DocumentDrop)) return undefined;
		const { date: mine, relativePath } = this.document;
		const { date: theirs, relativePath: otherPath } = other.document;
		return (
			(mine?.getTime() ?? 0) - (theirs?.getTime() ?? 0) ||
			compareText(relativePath, otherPath)
		);
	}

	override toString(): string {
		this.#drops.read(this.document.path, "output");
		return (
			this.#drops.services.outputOf?.(this.document) ?? this.document.content
		);
	}

	#neighbour(step: number): Drop | undefined {
		const place = this.#drops.placeOf(this.document);
		const found = place?.documents[place.index + step];
		return found && this.#drops.document(found);
	}
}

/** `/2023/02/24/title`: the address's folder and the slug. */
function idOf({ url, data, name, extension }: CourseDocument): string {
	const folder = url.replace(/\/[^/]*\/?$/, "");
	return `${folder}/${data.slug ?? name.slice(0, name.length - extension.length)}`;
}
