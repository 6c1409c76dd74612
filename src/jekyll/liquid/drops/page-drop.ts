import type { CourseDocument } from "../../../course/types.ts";
import { Drop } from "../values/drop.ts";
import { inspect } from "../values/inspect.ts";
import { entriesOf } from "../values/kinds.ts";
import type { CourseDrops } from "./course-drops.ts";

/** A page: under Jekyll a Hash of its front matter and `content dir excerpt name path url`. */
export class PageDrop extends Drop {
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
			case "content":
				return document.content;
			case "dir":
				return folderOf(document.url);
			case "name":
				return document.name;
			case "path":
				return document.data.path ?? document.relativePath;
			case "url":
				return document.url;
			case "excerpt":
				return (
					document.data.excerpt ??
					this.#drops.services.excerptOf?.(document) ??
					document.excerpt
				);
			case "posts":
				return document.posts
					? this.#drops.documents(document.posts)
					: document.data.posts;
			case "lectern":
				return this.#drops.services.lectern?.page(document);
			default:
				return Object.hasOwn(document.data, key)
					? document.data[key]
					: undefined;
		}
	}

	override keys(): readonly string[] {
		return [
			...new Set([
				...Object.keys(this.document.data),
				...(this.document.posts ? ["posts"] : []),
				"content",
				"dir",
				"excerpt",
				"name",
				"path",
				"url",
			]),
		];
	}

	override toString(): string {
		return inspect(new Map(entriesOf(this)));
	}
}

/** The folder of an address, with a slash at both ends. */
function folderOf(url: string): string {
	return url.slice(0, url.lastIndexOf("/") + 1);
}
