import type { Stats } from "node:fs";

/** What the last build wrote: by path, the output's key and what its file looked like then. */
export type Manifest = Map<string, ManifestEntry>;

export interface ManifestEntry {
	readonly key: string;
	/** Bytes. */
	readonly size: number;
	/** Milliseconds, to tell whether somebody touched the file. */
	readonly modified: number;
}

/** Whether the file is still the one that was written for this key. */
export function isFresh(
	entry: ManifestEntry | undefined,
	key: string | undefined,
	file: Stats | undefined,
): boolean {
	return (
		entry !== undefined &&
		file !== undefined &&
		entry.key === key &&
		entry.size === file.size &&
		entry.modified === file.mtimeMs
	);
}

export function serializeManifest(manifest: Manifest): string {
	return JSON.stringify(
		[...manifest].map(([path, { key, size, modified }]) => [
			path,
			key,
			size,
			modified,
		]),
	);
}

/** An empty manifest where the text is none or of another shape: then everything is compared. */
export function parseManifest(text: string | undefined): Manifest {
	try {
		const rows: unknown = JSON.parse(text ?? "[]");
		return new Map(Array.isArray(rows) ? rows.flatMap(readRow) : []);
	} catch {
		return new Map();
	}
}

function readRow(row: unknown): [string, ManifestEntry][] {
	if (!Array.isArray(row)) return [];
	const [path, key, size, modified]: unknown[] = row;
	const whole =
		typeof path === "string" &&
		typeof key === "string" &&
		typeof size === "number" &&
		typeof modified === "number";
	return whole ? [[path, { key, size, modified }]] : [];
}
