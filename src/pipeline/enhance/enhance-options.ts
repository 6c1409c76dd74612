import type { Course, CourseDocument } from "../../course/types.ts";
import type { ReadLog } from "../../dependencies/index.ts";
import { citationStyleOf } from "../citation-style.ts";
import { readLanguage } from "../read-language.ts";
import type { Services } from "../services.ts";
import { enhancementsOf, hasOwnTheme } from "./is-enhanced.ts";
import type { EnhanceOptions } from "./types.ts";

/** What a document's enhancements may ask of the course; what they look at on the disk is written down. */
export function enhanceOptionsFor(
	course: Course,
	document: CourseDocument,
	services: Services,
	log: ReadLog,
): EnhanceOptions {
	const { files, variantUrl, resolve } = services;
	const place = (address: string) => `${document.url} ${address}`;
	return {
		language: readLanguage(course, document, log),
		on: enhancementsOf(course, document),
		findThumbnail: (video) => {
			log.read("thumbnails", "all");
			return services.findThumbnail?.(video);
		},
		sizeOf: (address) => {
			log.read(`size:${place(address)}`, "bytes");
			return files.sizeOf(address, document);
		},
		describeImage: (address) => {
			log.read(`image:${place(address)}`, "image");
			return files.describe(address, document);
		},
		resolve,
		variantUrl,
		hasModernFootnotes: services.hasModernFootnotes,
		isStrict: hasOwnTheme(course, document),
		citationStyle: citationStyleOf(document, course),
		keepLinks: course.config.links === "keep",
	};
}
