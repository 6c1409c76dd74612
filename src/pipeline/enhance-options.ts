import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import { titleWithNumber } from "../page/index.ts";
import { citationStyleOf } from "./citation-style.ts";
import type { EnhanceOptions } from "./enhance.ts";
import { enhancementsOf, hasOwnTheme } from "./is-enhanced.ts";
import type { Services } from "./services.ts";

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
		on: enhancementsOf(course, document),
		title: titleWithNumber(
			String(document.data.title ?? ""),
			document.path,
			document.data,
		),
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
