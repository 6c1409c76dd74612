import type { Collection } from "../../../course/types.ts";
import { Drop } from "../values/drop.ts";
import { inspect } from "../values/inspect.ts";
import type { CourseDrops } from "./course-drops.ts";

/** An item of `site.collections`: its own fields, then what `_config.yml` says of it. */
export class CollectionDrop extends Drop {
	readonly collection: Collection;
	readonly #drops: CourseDrops;

	constructor(collection: Collection, drops: CourseDrops) {
		super();
		this.collection = collection;
		this.#drops = drops;
	}

	get(key: string): unknown {
		const { collection } = this;
		this.#drops.read(`collection:${collection.label}`, key);
		switch (key) {
			case "label":
				return collection.label;
			case "docs":
				return this.#drops.documents(collection.documents);
			case "files":
				return collection.staticFiles.map(this.#drops.staticFile);
			case "output":
				return collection.output;
			case "directory":
				return collection.directory;
			case "relative_directory":
				return collection.relativeDirectory;
			default:
				return Object.hasOwn(collection.metadata, key)
					? collection.metadata[key]
					: undefined;
		}
	}

	override keys(): readonly string[] {
		return [
			...new Set([
				"output",
				"label",
				"docs",
				"files",
				"directory",
				"relative_directory",
				...Object.keys(this.collection.metadata),
			]),
		];
	}

	override toString(): string {
		return inspect(this.#drops.documents(this.collection.documents));
	}
}
