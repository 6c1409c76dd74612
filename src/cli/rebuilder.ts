import { arrange, formatText } from "../diagnostics/index.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { PrintForPlugins } from "../jekyll/ruby-plugins/index.ts";
import { once } from "../once.ts";
import { openStaging, type PageWriter, publish } from "../output/index.ts";
import type { Output } from "../output/types.ts";
import type { BuildSession } from "../pipeline/build-session.ts";
import { askHost } from "./ask-host.ts";
import type { Run } from "./build.ts";
import type { Configured } from "./configure.ts";
import { openSite, type Site } from "./open-site.ts";
import { lineReader } from "./report.ts";
import { tolerate } from "./tolerate.ts";

/** A build of a series: nothing is published while the course is worse than when it was published last. */
export interface Rebuild extends Run {
	/** What is wrong, as text for the open page; empty when all is well. */
	readonly problem: string;
}

export interface Rebuilder {
	readonly site: Site;
	build(onProgress: (done: number, total: number) => void): Promise<Rebuild>;
	/** Write what the last build has postponed. */
	finish(): Promise<void>;
	close(): void;
}

/** Builds one course again and again, keeping in memory what one build can use of another. */
export function createRebuilder(
	configured: Configured,
	withCache: boolean,
	print?: PrintForPlugins,
): Rebuilder {
	const site = openSite(configured.config, withCache);
	const { config, cache, destination } = site;
	const staging = openStaging(destination, config.lectern.cache);
	const openWriter = once(() => openEleventy(staging.folder));
	const place = { destination, staging, openWriter, whole: false };
	let session: BuildSession | undefined;
	let postponed: readonly Output[] = [];
	let accepted: ReadonlySet<string> | undefined;
	let before: ReadonlySet<string> = new Set();
	return {
		site,
		async build(onProgress) {
			const { openBuildSession } = await import("../pipeline/build-session.ts");
			const { buildCourse } = await import("../pipeline/build-course.ts");
			session ??= openBuildSession();
			const course = await buildCourse(config, {
				cache,
				session,
				formulaThread: configured.formulaThread,
				fetch: askHost,
				...(print && { print }),
			});
			const { value: build } = course;
			const found = once(() =>
				tolerate(
					[
						...configured.diagnostics,
						...course.diagnostics,
						...build.diagnostics(),
					],
					config,
				),
			);
			const approve = () => {
				const errors = errorsOf(found());
				const isWorse = accepted && errors.some((one) => !accepted?.has(one));
				if (!isWorse) accepted = new Set(errors);
				return !isWorse;
			};
			const { value: published, diagnostics } = await publish(build.outputs, {
				...place,
				postpone: true,
				approve,
				onProgress,
			});
			postponed = published?.postponed.length ? build.outputs : [];
			const later = published ? build.afterWriting() : [];
			const said = [...found(), ...later, ...diagnostics];
			const problem = describeProblem(said, config.source, before);
			before = new Set(errorsOf(said));
			return { build, published, diagnostics: said, problem };
		},
		async finish() {
			const outputs = postponed;
			postponed = [];
			if (outputs.length) await publish(outputs, place);
		},
		close() {
			staging.remove();
			site.save();
		},
	};
}

async function openEleventy(folder: string): Promise<PageWriter> {
	const { openPageWriter } = await import("../eleventy/open-page-writer.ts");
	return openPageWriter(folder);
}

/** Errors by what they say, whatever line they have moved to. */
function errorsOf(diagnostics: readonly Diagnostic[]): string[] {
	return diagnostics
		.filter(({ severity }) => severity === "error")
		.map(({ code, message, location }) =>
			[code, location.file, message].join("\0"),
		);
}

const SHOWN = 5;

/**
 * The first errors, as text.
 *
 * @param before - Those of the build before: what has just been written wrong comes above them.
 */
function describeProblem(
	diagnostics: readonly Diagnostic[],
	source: string,
	before: ReadonlySet<string>,
): string {
	const all = arrange(diagnostics).filter(
		({ severity }) => severity === "error",
	);
	const isOld = (one: Diagnostic) => before.has(errorsOf([one])[0] ?? "");
	const errors = [
		...all.filter((one) => !isOld(one)),
		...all.filter((one) => isOld(one)),
	];
	const text = formatText(errors.slice(0, SHOWN), {
		readLines: lineReader(source),
	});
	const more = errors.length - SHOWN;
	return more > 0 ? `${text}\n… and ${more} more.` : text;
}
