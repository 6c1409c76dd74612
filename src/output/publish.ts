import {
	accessSync,
	existsSync,
	constants as fsConstants,
	mkdirSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";
import { commitEach, commitWhole } from "./commit.ts";
import { type Destination, onOneFileSystem } from "./destination.ts";
import { errorCode } from "./list-folder.ts";
import { planOutputs } from "./plan-outputs.ts";
import { type Staged, stageOutputs } from "./stage-outputs.ts";
import { Staging } from "./staging.ts";
import type { Output, PageWriter, Published } from "./types.ts";

export interface PublishOptions {
	readonly destination: Destination;
	readonly staging: Staging;
	/** What writes the pages into a folder; opened when there is something to write. */
	readonly openWriter: (folder: string) => Promise<PageWriter>;
	/** Replace the site as a whole (`build`), or page by page, which is quicker where few change (`serve`). */
	readonly whole: boolean;
	/** Leave late outputs for another time; for page by page only. */
	readonly postpone?: boolean;
	/** Asked when everything is staged: whether it shall be shown. */
	readonly approve?: () => boolean;
	readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Make the destination hold exactly the outputs (and `keep_files`): write what differs, remove what is no longer made.
 *
 * @returns Nothing where it was not approved, or the disk refused it (`output/cannot-write`): then the old site is
 *   in place.
 */
export async function publish(
	outputs: readonly Output[],
	options: PublishOptions,
): Promise<Result<Published | undefined>> {
	const { value: plan, diagnostics } = planOutputs(outputs);
	const { destination, approve = () => true, onProgress = () => {} } = options;
	try {
		options.staging.open();
		const staged = await stageOutputs(plan, { ...options, onProgress });
		const said = [...diagnostics, ...staged.diagnostics];
		if (!approve()) return ok(undefined, said);
		const unwanted = new Set(staged.unwanted);
		const removed = destination.obsolete({
			has: (path) => plan.has(path) && !unwanted.has(path),
		});
		commit(staged, removed, options);
		remember(staged, removed, destination);
		const { written, unchanged, postponed } = staged;
		return ok(
			{ written, removed, unchanged: unchanged.length, postponed },
			said,
		);
	} catch (error) {
		const refusal = describeRefusal(error, destination.folder);
		if (!refusal) throw error;
		return ok(undefined, [...diagnostics, refusal]);
	}
}

function commit(
	staged: Staged,
	removed: readonly string[],
	{ destination, staging, whole }: PublishOptions,
): void {
	const change = { ...staged, removed };
	const { folder, listing } = destination;
	if (change.written.length + removed.length === 0)
		mkdirSync(folder, { recursive: true });
	else if (whole) commitWhole(change, staging, folder, listing);
	else commitEach(change, staging, folder, listing);
}

function remember(
	staged: Staged,
	removed: readonly string[],
	destination: Destination,
): void {
	destination.update(staged.written, removed);
	for (const [path, key] of staged.keys) destination.remember(path, key);
}

/**
 * A folder for half-made sites on the destination's file system.
 *
 * @param workFolder - The cache; where it is on another disk or cannot be written, a hidden folder beside the
 *   destination.
 */
export function openStaging(
	destination: Destination,
	workFolder: string,
): Staging {
	const beside = nearestExisting(dirname(destination.folder));
	const parent =
		isWritable(workFolder) && onOneFileSystem(workFolder, beside)
			? workFolder
			: join(beside, ".lectern-cache");
	return new Staging(parent, destination.folder);
}

function isWritable(folder: string): boolean {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, fsConstants.W_OK);
		return true;
	} catch {
		return false;
	}
}

function nearestExisting(folder: string): string {
	return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

/** A full disk and the like, looked for in the causes too, since the writer may wrap it. */
function describeRefusal(
	error: unknown,
	folder: string,
): Diagnostic | undefined {
	const reason = systemError(error);
	if (!reason) return undefined;
	return diagnostic(
		"output/cannot-write",
		`The site could not be written to ${folder}: ${reason.message}`,
		{ file: folder, line: 1, column: 1 },
	);
}

function systemError(error: unknown): Error | undefined {
	if (!(error instanceof Error)) return undefined;
	if (errorCode(error) && "syscall" in error) return error;
	const inner: unknown =
		"originalError" in error ? error.originalError : error.cause;
	return systemError(inner);
}
