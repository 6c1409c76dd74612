import type { SourceLocation } from "../source/types.ts";
import { codes, type DiagnosticCode } from "./codes.ts";
import type { CodeEntry, Diagnostic } from "./types.ts";

type Details = Partial<
	Pick<
		Diagnostic,
		"hint" | "jekyll" | "length" | "related" | "fix" | "severity"
	>
>;

/**
 * Make a diagnostic; severity and hint come from the registry unless `details` says otherwise.
 *
 * @param code - A key of the registry (`codes.ts`).
 * @param message - What was expected and what was found.
 */
export function diagnostic(
	code: DiagnosticCode,
	message: string,
	location: SourceLocation,
	details: Details = {},
): Diagnostic {
	const { severity, hint }: CodeEntry = codes[code];
	return {
		code,
		severity,
		message,
		location,
		...(hint ? { hint } : {}),
		...details,
	};
}
