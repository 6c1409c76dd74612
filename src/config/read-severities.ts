import { codes } from "../diagnostics/codes.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { nearestWord } from "../diagnostics/nearest.ts";
import type { SeverityOverrides } from "../diagnostics/override.ts";
import type { Diagnostic, Severity } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import type { SourceLocation } from "../source/types.ts";

const severities = ["error", "warning", "info", "off"] as const;
const known: ReadonlySet<string> = new Set([
	...Object.keys(codes),
	...Object.keys(codes).map((code) => code.split("/")[0] ?? ""),
]);

/**
 * What `lectern.diagnostics` says: a code (`links/dead-link`), or a whole room of them (`references`), and how bad it
 * is. `off` is a boolean in YAML.
 *
 * @param placeOfEntry - Where an entry stands.
 * @returns Without the entries that are `config/unknown-severity`: they name no code, or no severity.
 */
export function readSeverities(
	written: unknown,
	placeOfEntry: (code: string) => SourceLocation,
): Result<SeverityOverrides> {
	const overrides: Record<string, Severity | "off"> = {};
	const diagnostics: Diagnostic[] = [];
	for (const [code, value] of Object.entries(
		isRecord(written) ? written : {},
	)) {
		const severity = severities.find((name) => name === (value || "off"));
		if (severity && known.has(code)) overrides[code] = severity;
		else
			diagnostics.push(
				known.has(code)
					? wrongSeverity(code, value, placeOfEntry(code))
					: wrongCode(code, placeOfEntry(code)),
			);
	}
	return ok(overrides, diagnostics);
}

function wrongSeverity(code: string, value: unknown, place: SourceLocation) {
	return diagnostic(
		"config/unknown-severity",
		`Expected \`${code}\` to be ${severities.join(", ")}, found ${JSON.stringify(value)}.`,
		place,
		{ length: code.length },
	);
}

function wrongCode(code: string, place: SourceLocation) {
	const meant = nearestWord(code, known);
	return diagnostic(
		"config/unknown-severity",
		`Expected the code of a diagnostic, found \`${code}\`.`,
		place,
		{
			length: code.length,
			...(meant ? { hint: `Did you mean \`${meant}\`?` } : {}),
		},
	);
}
