import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { VariantJob } from "./types.ts";

/** Where originals are read and copies are kept. */
export interface VariantStore {
	readonly has: (name: string) => boolean;
	/** @param path - Relative to the course's folder. */
	readonly read: (path: string) => Promise<Uint8Array>;
	readonly write: (name: string, data: Uint8Array) => Promise<void>;
}

/** The little of sharp that is used: a module that may not be installed. */
export type Resize = (data: Uint8Array, width: number) => Promise<Uint8Array>;

/** sharp's resizing, or undefined where it is not installed. */
export async function loadResize(): Promise<Resize | undefined> {
	try {
		const { default: sharp } = await import("sharp");
		return (data, width) =>
			sharp(data).rotate().resize({ width }).webp({ quality: 80 }).toBuffer();
	} catch {
		return undefined;
	}
}

/** Make the copies that are not there yet, one after the other: sharp uses all cores by itself. */
export async function createVariants(
	jobs: Iterable<VariantJob>,
	store: VariantStore,
	resize: Resize,
): Promise<Diagnostic[]> {
	const diagnostics: Diagnostic[] = [];
	const missing = new Map([...jobs].map((job) => [job.name, job]));
	for (const job of missing.values()) {
		if (store.has(job.name)) continue;
		try {
			const data = await resize(await store.read(job.path), job.width);
			await store.write(job.name, data);
		} catch (error) {
			diagnostics.push(unreadable(job, error));
		}
	}
	return diagnostics;
}

function unreadable(job: VariantJob, error: unknown): Diagnostic {
	const reason = error instanceof Error ? error.message : String(error);
	const location = { file: job.path, line: 1, column: 1 };
	return diagnostic(
		"images/unreadable",
		`"${job.path}" could not be made smaller: ${reason}.`,
		location,
	);
}
