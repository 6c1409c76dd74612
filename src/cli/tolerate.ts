import type { SiteConfig } from "../config/types.ts";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { override, severityIn } from "../diagnostics/index.ts";
import type { Diagnostic } from "../diagnostics/types.ts";

/** What `check` fails for and a build does not: Jekyll builds such a course. */
const tolerated: ReadonlySet<DiagnosticCode> = new Set(["links/dead-link"]);

/** What Jekyll refuses to build a site for: without it the site would lack a page, or lead its readers nowhere. */
const fatal: ReadonlySet<DiagnosticCode> = new Set([
	"front-matter/invalid-date",
	"liquid/missing-target",
]);

/** Diagnostics as a build says them: with warnings where a proofreading has errors, if the author does not say more. */
export function tolerate(
	diagnostics: readonly Diagnostic[],
	{ lectern }: SiteConfig,
): Diagnostic[] {
	const mild = diagnostics.map((one) =>
		tolerated.has(one.code) && one.severity === "error"
			? { ...one, severity: "warning" as const }
			: one,
	);
	return override(mild, lectern.diagnostics);
}

/** Whether Jekyll would write no site at all, and the author has not said to go on. */
export function isFatal(
	diagnostics: readonly Diagnostic[],
	{ lectern }: SiteConfig,
): boolean {
	return diagnostics.some(
		({ code }) =>
			fatal.has(code) &&
			(severityIn(lectern.diagnostics, code) ?? "error") === "error",
	);
}
