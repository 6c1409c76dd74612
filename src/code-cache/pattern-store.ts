import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isRecord } from "../ruby/record.ts";

/**
 * A regular expression in JavaScript: its source and flags, and what one that is emulated is made with; nothing for one
 * that JavaScript cannot have.
 */
export type Pattern =
	| readonly [source: string, flags: string, options?: object]
	| null;

/** Regular expressions of a grammar, in Oniguruma's language, and what they are in JavaScript's. */
export interface PatternStore {
	get(pattern: string): Pattern | undefined;
	set(pattern: string, translated: Pattern): void;
}

/**
 * A store that is kept between runs: read at the first question, written at the end of a run that has added to it.
 *
 * @param path - It may be missing or torn: then it begins anew. Where it cannot be written, nothing is kept.
 */
export function openPatternStore(path: string): PatternStore {
	let known: Record<string, Pattern> | undefined;
	let isChanged = false;
	const enter = () => {
		known ??= readPatterns(path);
		return known;
	};
	return {
		get: (pattern) =>
			Object.hasOwn(enter(), pattern) ? enter()[pattern] : undefined,
		set(pattern, translated) {
			enter()[pattern] = translated;
			if (!isChanged) process.once("exit", () => writePatterns(path, enter()));
			isChanged = true;
		},
	};
}

function readPatterns(path: string): Record<string, Pattern> {
	try {
		const read: unknown = JSON.parse(readFileSync(path, "utf8"));
		if (isRecord(read)) return read as Record<string, Pattern>;
	} catch {
		// Missing or torn.
	}
	return {};
}

function writePatterns(path: string, patterns: Record<string, Pattern>): void {
	const temporary = `${path}.${process.pid}`;
	try {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		writeFileSync(temporary, JSON.stringify(patterns), { mode: 0o600 });
		renameSync(temporary, path);
	} catch {
		// The next run translates again.
	}
}
