import type { SourceLocation } from "../source/types.ts";
import { codes } from "./codes.ts";
import type { CodeEntry, Diagnostic, Severity } from "./types.ts";

const levels: Record<Severity, string> = {
	error: "error",
	warning: "warning",
	info: "note",
};

/**
 * SARIF 2.1.0, for GitHub's code scanning and editors.
 *
 * @param version - Lectern's.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(
	diagnostics: readonly Diagnostic[],
	version: string,
): string {
	const rules = [...new Set(diagnostics.map(({ code }) => code))].sort();
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: "lectern", version, rules: rules.map(rule) } },
				columnKind: "utf16CodeUnits",
				results: diagnostics.map((one) => result(one, rules.indexOf(one.code))),
			},
		],
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: Diagnostic["code"]) {
	const { severity, summary, hint }: CodeEntry = codes[code];
	return {
		id: code,
		shortDescription: { text: summary },
		defaultConfiguration: { level: levels[severity] },
		...(hint ? { help: { text: hint } } : {}),
	};
}

function result(diagnostic: Diagnostic, ruleIndex: number) {
	const { code, severity, message, hint, location, length, related } =
		diagnostic;
	return {
		ruleId: code,
		ruleIndex,
		level: levels[severity],
		message: { text: hint ? `${message} ${hint}` : message },
		locations: [place(location, length)],
		...(related
			? {
					relatedLocations: related.map((other) => ({
						...place(other.location),
						message: { text: other.message },
					})),
				}
			: {}),
	};
}

function place({ file, line, column }: SourceLocation, length?: number) {
	return {
		physicalLocation: {
			artifactLocation: { uri: encodeURI(file), uriBaseId: "%SRCROOT%" },
			region: {
				startLine: line,
				startColumn: column,
				...(length ? { endColumn: column + length } : {}),
			},
		},
	};
}
