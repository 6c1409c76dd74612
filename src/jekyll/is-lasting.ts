import type { Course } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";

/**
 * Whether the same files make the same course at any later moment: no document waits for its day or bears the time of
 * the build for its own, and nothing is read from the history that git keeps.
 *
 * @param diagnostics - Of its reading.
 */
export function isLasting(
	{ collections, config, time }: Course,
	diagnostics: readonly Diagnostic[],
): boolean {
	const asksGit = JSON.stringify(config.plugins ?? "").includes(
		"jekyll-last-modified-at",
	);
	const waits = diagnostics.some(({ code }) => code === "jekyll/future-post");
	const now = time.getTime();
	const dates = collections
		.flatMap(({ documents }) => documents)
		.map(({ date }) => date?.getTime() ?? 0);
	return !asksGit && !waits && dates.every((date) => date < now);
}
