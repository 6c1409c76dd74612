import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/types.ts";

/** What `check` fails for and a build does not: Jekyll builds such a course. */
const tolerated: ReadonlySet<DiagnosticCode> = new Set(["links/dead-link"]);

/** What Jekyll refuses to build a site for: without it the site would lack a page, or lead its readers nowhere. */
const fatal: ReadonlySet<DiagnosticCode> = new Set([
	"front-matter/invalid-date",
	"liquid/missing-target",
]);

/** Diagnostics as a build says them: with warnings where a proofreading has errors. */
export function tolerate(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return diagnostics.map((one) =>
		tolerated.has(one.code) && one.severity === "error"
			? { ...one, severity: "warning" }
			: one,
	);
}

/** Whether Jekyll would write no site at all. */
export function isFatal(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some(({ code }) => fatal.has(code));
}
