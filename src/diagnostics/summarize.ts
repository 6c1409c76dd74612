import type { Diagnostic, Severity } from "./types.ts";

/** How many there are of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

export function tally(diagnostics: readonly Diagnostic[]): Tally {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { severity } of diagnostics) counts[severity] += 1;
	return counts;
}

/** "2 errors, 1 warning", notes left out where there is none; "no problems" where there is nothing. */
export function describeTally(counts: Tally): string {
	const parts = [
		count(counts.error, "error"),
		count(counts.warning, "warning"),
		count(counts.info, "note"),
	];
	return parts.filter(Boolean).join(", ") || "no problems";
}

/** "1 page", "2 pages", "1,000 pages"; nothing for none. */
export function count(
	amount: number,
	noun: string,
	plural = `${noun}s`,
): string {
	if (!amount) return "";
	return `${grouped(amount)} ${amount === 1 ? noun : plural}`;
}

/** "1,000"; `toLocaleString` would load the languages' data, which takes a tenth of a small build. */
function grouped(amount: number): string {
	return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
