import type { Diagnostic } from "./types.ts";

/** Sorted by file, line and column, each said once. The order of what stands at one place is kept. */
export function arrange(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const said = new Map<string, Diagnostic>();
	for (const diagnostic of diagnostics) {
		const identity = identify(diagnostic);
		if (!said.has(identity)) said.set(identity, diagnostic);
	}
	return [...said.values()].sort(byPlace);
}

function identify({ code, message, location }: Diagnostic): string {
	const { file, line, column } = location;
	return [code, file, line, column, message].join("\0");
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
	return (
		compare(a.location.file, b.location.file) ||
		a.location.line - b.location.line ||
		a.location.column - b.location.column
	);
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
