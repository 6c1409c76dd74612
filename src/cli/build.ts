import type { Diagnostic } from "../diagnostics/types.ts";
import { once } from "../once.ts";
import { openStaging, type Published, publish } from "../output/index.ts";
import type { Build } from "../pipeline/types.ts";
import { askHost } from "./ask-host.ts";
import { announce, type Configured, configure, loudness } from "./configure.ts";
import { type Console, openConsole, type Streams } from "./console.ts";
import type { Invocation } from "./create-program.ts";
import { hintAtEmptyFolder } from "./hint-at-empty-folder.ts";
import {
	type BuildSummary,
	type LastBuild,
	openLastBuild,
} from "./last-build.ts";
import { openSite, type Site } from "./open-site.ts";
import { printFor } from "./print-for.ts";
import { openProfile, type Profile } from "./profile.ts";
import { showProgress } from "./progress.ts";
import { exitCodeOf, reportDiagnostics } from "./report.ts";
import { summarize, summaryOf } from "./summarize.ts";
import { isFatal, tolerate } from "./tolerate.ts";
import { exitCodes } from "./usage.ts";

/** `lectern build`: the site into its destination, whole. */
export async function build(
	invocation: Invocation,
	streams: Streams,
): Promise<number> {
	const { flags } = invocation;
	const begin = performance.now();
	const configured = configure(invocation);
	const console = openConsole(streams, loudness(configured));
	announce(console, configured);
	console.info("Incremental build:", "always; --incremental is not needed");
	console.info("Generating...");
	hintAtEmptyFolder(console, configured.config.source);
	const profile = flags.profile ? openProfile() : undefined;
	const withCache = !flags.disable_disk_cache && !profile;
	const site = openSite(configured.config, withCache);
	const last = openLastBuild(site, configured);
	const said = last.recall();
	if (said) configured.formulaThread?.end();
	const { summary, published } = said
		? { summary: said, published: untouched }
		: await buildSite(site, last, configured, console, profile);
	const seconds = (performance.now() - begin) / 1000;
	const { diagnostics } = summary;
	reportDiagnostics(
		console,
		diagnostics,
		site.config.source,
		Boolean(flags.verbose),
	);
	profile?.print(console);
	if (published) summarize(console, summary, published, seconds);
	else console.error("Not written:", "the site is as it was before.");
	console.info("Auto-regeneration:", "disabled. Use --watch to enable.");
	return published ? exitCodeOf(diagnostics) : exitCodes.faulty;
}

const untouched: Published = {
	written: [],
	removed: [],
	unchanged: 0,
	postponed: [],
};

/** One build and what there is to say about it. */
export interface Run {
	readonly build: Build;
	/** Nothing where the disk refused the site, or Jekyll would have. */
	readonly published: Published | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

async function buildSite(
	site: Site,
	last: LastBuild,
	configured: Configured,
	console: Console,
	profile: Profile | undefined,
): Promise<{ summary: BuildSummary; published: Published | undefined }> {
	const { buildCourse } = await import("../pipeline/build-course.ts");
	const { config, cache, destination } = site;
	const { value: build, diagnostics } = await buildCourse(config, {
		cache,
		formulaThread: configured.formulaThread,
		print: printFor(console),
		onPage: (path) => console.detail("Rendering:", path),
		...(profile && { onTemplate: profile.listen }),
		fetch: askHost,
	});
	const staging = openStaging(destination, config.lectern.cache);
	const found = once(() => build.diagnostics());
	try {
		const { value: published, diagnostics: refusals } = await publish(
			build.outputs,
			{
				destination,
				staging,
				openWriter,
				whole: true,
				approve: () => !isFatal([...diagnostics, ...found()], config),
				onProgress: showProgress(console),
			},
		);
		const later = published ? build.afterWriting() : [];
		const summary = summaryOf({
			build,
			published,
			diagnostics: tolerate(
				[
					...configured.diagnostics,
					...diagnostics,
					...found(),
					...later,
					...refusals,
				],
				config,
			),
		});
		if (published && build.isLasting()) last.remember(summary);
		if (published) site.save();
		return { summary, published };
	} finally {
		console.progress("");
		staging.remove();
	}
}

/** Eleventy, loaded when there is something to write. */
async function openWriter(folder: string) {
	const { openPageWriter } = await import("../eleventy/open-page-writer.ts");
	return openPageWriter(folder);
}
