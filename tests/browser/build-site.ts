import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { resolveConfig } from "../../src/config/resolve.ts";
import { buildCourse } from "../../src/pipeline/build-course.ts";

/** A built site in memory: path below the host → bytes. */
export type Site = Map<string, Uint8Array>;

/** The course that the browser reads: every kind of page, a video with chapters, code, wide things, Hebrew. */
export const courseFolder = fileURLToPath(new URL("course", import.meta.url));

/**
 * Build a course without writing it anywhere.
 *
 * @param settings - Keys of `_config.yml` that the course's own does not have.
 * @param folder - The course, where it is another than the test course.
 */
export async function buildSite(
	flags: Readonly<Record<string, unknown>> = {},
	settings: Readonly<Record<string, unknown>> = {},
	folder = courseFolder,
): Promise<Site> {
	const resolved = resolveConfig(folder, flags).value;
	const config = { ...resolved, ...settings };
	const { value } = await buildCourse(config);
	const files = new Map<string, Uint8Array>();
	for (const { outputPath, render, copyOf } of value.outputs) {
		const bytes = copyOf ? readFileSync(copyOf) : await render?.();
		files.set(`${config.baseurl}/${outputPath}`, Buffer.from(bytes ?? ""));
	}
	return files;
}

/** The pages among a site's files. */
export function pagesOf(site: Site): string[] {
	return [...site.keys()].filter((path) => path.endsWith(".html")).sort();
}

/** The kinds of page there are, one of each. */
export const kinds: readonly (readonly [kind: string, path: string])[] = [
	["home", "/"],
	["lecture", "/foundations/2024/01/09/lecture1.html"],
	["lecture with a video", "/foundations/2024/01/16/lecture2.html"],
	["lecture written from right to left", "/models/2024/01/23/lecture3.html"],
	["page", "/about/"],
	["topics", "/topics/"],
	["topic", "/categories/foundations/"],
	["archive", "/archive/"],
	["readings", "/readings/"],
	["readings by lecture", "/readings/by-lecture/"],
	["schedule", "/schedule/"],
	["search", "/search/"],
	["missing page", "/404.html"],
];
