import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";

/** Above this, in bytes, a text is worth a word. */
const LARGE = 5_000_000;

/**
 * A text file of the course; `""` for one that cannot be read.
 *
 * @param path - Absolute.
 * @param file - Path for diagnostics.
 * @returns The text as it is (byte order mark and line ends kept), with
 *   `source/unreadable`, `source/not-utf-8`, `source/nul-character` or `source/too-large`.
 */
export function readText(path: string, file: string): Result<string> {
	try {
		return decodeText(readFileSync(path), file);
	} catch (error) {
		return ok("", [
			about("source/unreadable", `Cannot read it: ${String(error)}`, file),
		]);
	}
}

/** The text that `bytes` hold; UTF-16 is recognised by its byte order mark. */
export function decodeText(bytes: Buffer, file: string): Result<string> {
	const diagnostics: Diagnostic[] = [];
	if (bytes.length > LARGE)
		diagnostics.push(
			about(
				"source/too-large",
				`Expected a text, found ${Math.round(bytes.length / 1e6)} MB of it.`,
				file,
			),
		);
	const utf16 = utf16Label(bytes);
	if (!utf16 && isUtf8(bytes))
		return withoutNuls(bytes.toString("utf8"), file, diagnostics);
	diagnostics.push(notUtf8(bytes, utf16, file));
	const text = new TextDecoder(utf16 ?? "utf-8", { ignoreBOM: true }).decode(
		bytes,
	);
	return withoutNuls(text, file, diagnostics);
}

function utf16Label(bytes: Buffer): string | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

function notUtf8(
	bytes: Buffer,
	utf16: string | undefined,
	file: string,
): Diagnostic {
	const message = utf16
		? "Expected UTF-8, found UTF-16."
		: "Expected UTF-8, found bytes that are none.";
	return about("source/not-utf-8", message, file, utf16 ? 1 : badLine(bytes));
}

/** The line with the first byte that is no UTF-8. */
function badLine(bytes: Buffer): number {
	let line = 1;
	let start = 0;
	for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
		if (!isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
		line++;
	}
	return line;
}

function withoutNuls(
	text: string,
	file: string,
	diagnostics: Diagnostic[],
): Result<string> {
	const first = text.indexOf("\0");
	if (first < 0) return ok(text, diagnostics);
	const line = text.slice(0, first).split("\n").length;
	const nul = about(
		"source/nul-character",
		"Expected text, found NUL characters.",
		file,
		line,
	);
	return ok(text.replaceAll("\0", ""), [...diagnostics, nul]);
}

function about(
	code: DiagnosticCode,
	message: string,
	file: string,
	line = 1,
): Diagnostic {
	return diagnostic(code, message, { file, line, column: 1 });
}
