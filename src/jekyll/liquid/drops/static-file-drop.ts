import type { StaticFile } from "../../../course/types.ts";
import { RubyTime } from "../../../ruby/values.ts";
import { Drop } from "../values/drop.ts";
import type { CourseDrops } from "./course-drops.ts";

/** A file that is copied. */
export class StaticFileDrop extends Drop {
	readonly file: StaticFile;
	readonly #drops: CourseDrops;

	constructor(file: StaticFile, drops: CourseDrops) {
		super();
		this.file = file;
		this.#drops = drops;
	}

	get(key: string): unknown {
		const { file } = this;
		this.#drops.read(file.path, key);
		switch (key) {
			case "path":
				return file.relativePath;
			case "name":
				return nameOf(file);
			case "basename":
				return nameOf(file).slice(
					0,
					nameOf(file).length - extensionOf(file).length,
				);
			case "extname":
				return extensionOf(file);
			case "modified_time":
				return RubyTime.in(this.#drops.course.zone, file.modified.getTime());
			case "collection":
				return file.collection;
			default:
				return Object.hasOwn(file.data, key) ? file.data[key] : undefined;
		}
	}

	override keys(): readonly string[] {
		return [
			...new Set([
				"name",
				"extname",
				"modified_time",
				"basename",
				"path",
				"collection",
				...Object.keys(this.file.data),
			]),
		];
	}

	override toString(): string {
		return "Jekyll::Drops::StaticFileDrop";
	}
}

function nameOf({ path }: StaticFile): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

function extensionOf(file: StaticFile): string {
	const name = nameOf(file);
	const dot = name.lastIndexOf(".");
	return dot > 0 ? name.slice(dot) : "";
}
