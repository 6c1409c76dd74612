import type { Diagnostic } from "../diagnostics/types.ts";

/**
 * A lecture's faulty formula shows on every page that has its excerpt or title. It is reported where it is written;
 * reports that could only name the page are its echoes.
 */
export function dropEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const located = new Set(diagnostics.filter(hasPlace).map(nameOf));
	return diagnostics.filter(
		(diagnostic) => hasPlace(diagnostic) || !located.has(nameOf(diagnostic)),
	);
}

/** Formulas stand below front matter. */
function hasPlace({ code, location }: Diagnostic): boolean {
	return !code.startsWith("math/") || location.line > 1;
}

function nameOf({ code, message }: Diagnostic): string {
	return `${code} ${message}`;
}
