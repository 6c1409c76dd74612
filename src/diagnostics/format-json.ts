import { tally } from "./summarize.ts";
import type { Diagnostic } from "./types.ts";

/** `{ diagnostics, summary: { error, warning, info } }`, each diagnostic as in `types.ts`. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
	const report = { diagnostics, summary: tally(diagnostics) };
	return `${JSON.stringify(report, null, 2)}\n`;
}
