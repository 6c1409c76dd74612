import type { Diagnostic, Severity } from "./types.ts";

/** What the author asked for in `lectern: { diagnostics: { CODE: off | info | warning | error } }`. */
export type SeverityOverrides = Readonly<Record<string, Severity | "off">>;

/** As bad as the author says each is: by its code, or by the room of its code. Without those that are off. */
export function override(
	diagnostics: readonly Diagnostic[],
	overrides: SeverityOverrides,
): Diagnostic[] {
	return diagnostics.flatMap((one) => {
		const severity = severityIn(overrides, one.code) ?? one.severity;
		return severity === "off" ? [] : [{ ...one, severity }];
	});
}

/** @returns `undefined` where the author says nothing of this code. */
export function severityIn(
	overrides: SeverityOverrides,
	code: string,
): Severity | "off" | undefined {
	return overrides[code] ?? overrides[code.split("/")[0] ?? ""];
}
