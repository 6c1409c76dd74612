import { posix } from "node:path";
import type { CourseDocument } from "../course/types.ts";

/** What a generated page needs to say of itself. */
export interface PageSketch {
	/** Below `baseurl`, with a leading slash; a folder's ends in a slash. */
	readonly url: string;
	readonly data: Readonly<Record<string, unknown>>;
}

/** A page as if its author had written a file without a body, with this front matter. */
export function generatedPage({ url, data }: PageSketch): CourseDocument {
	const file = url.endsWith("/") ? `${url}index.html` : url;
	const outputPath = decode(file.slice(1));
	return {
		kind: "page",
		draft: false,
		path: outputPath,
		relativePath: outputPath,
		name: posix.basename(outputPath),
		generated: true,
		data: { ...data },
		keyLines: new Map(),
		keyPlaces: new Map(),
		body: "",
		bodyLine: 1,
		extension: ".html",
		outputExtension: ".html",
		url,
		outputPath,
		written: true,
		content: "",
	};
}

/** Percent signs that encode nothing stay as they are. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
