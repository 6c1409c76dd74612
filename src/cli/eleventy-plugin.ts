import { relative, resolve } from "node:path";
import { resolveConfig } from "../config/resolve.ts";
import { attach } from "../eleventy/plugin.ts";
import { publishInPlace } from "../output/index.ts";
import { buildCourse } from "../pipeline/build-course.ts";
import { askHost } from "./ask-host.ts";
import { openConsole, standardStreams } from "./console.ts";
import { openSite } from "./open-site.ts";
import { exitCodeOf, reportDiagnostics } from "./report.ts";
import { tolerate } from "./tolerate.ts";

/** Options by the options table's keys, such as `{ baseurl: "/course", show_drafts: true }`. */
export type PluginOptions = Readonly<Record<string, unknown>>;

/**
 * Lectern as a plugin of Eleventy 3: what `eleventy --config=.eleventy.ts` builds in a course's folder is what
 * `lectern build` builds there.
 *
 * @param config - Eleventy's.
 * @param options - Take the place of `_config.yml`'s.
 */
export function lectern(
	config: Parameters<typeof attach>[0],
	options: PluginOptions = {},
): void {
	const { value: first } = resolveConfig(".", options);
	const output = relative(".", first.destination);
	const cache = relative(".", first.lectern.cache);
	attach(config, output, cache, async (destination, openWriter) => {
		const { value, diagnostics } = resolveConfig(".", options);
		const site = openSite({ ...value, destination: resolve(destination) });
		const course = await buildCourse(site.config, {
			cache: site.cache,
			fetch: askHost,
		});
		const { value: build } = course;
		const published = await publishInPlace(
			build.outputs,
			site.destination,
			openWriter,
		);
		site.save();
		const later = build.afterWriting();
		const said = tolerate(
			[
				...diagnostics,
				...course.diagnostics,
				...build.diagnostics(),
				...later,
				...published.diagnostics,
			],
			site.config,
		);
		reportDiagnostics(openConsole(standardStreams), said, site.config.source);
		process.exitCode = exitCodeOf(said) || process.exitCode;
	});
}
