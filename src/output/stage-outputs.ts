import { readFileSync, statSync } from "node:fs";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { Destination } from "./destination.ts";
import { errorCode } from "./list-folder.ts";
import { makeFolders } from "./make-folders.ts";
import type { Plan } from "./plan-outputs.ts";
import { Scratch } from "./scratch.ts";
import type { Staging } from "./staging.ts";
import type { Output, PageToWrite, PageWriter } from "./types.ts";

/** Where everything of one build goes. */
export interface Desk {
	readonly destination: Destination;
	readonly staging: StagingPlace;
	readonly openWriter: (folder: string) => Promise<PageWriter>;
	/** Leave late outputs as they are where there are any. */
	readonly postpone?: boolean;
	/** Called after each output, written or not. */
	readonly onProgress: (done: number, total: number) => void;
}

/** Where pages and copies are put. */
export type StagingPlace = Pick<Staging, "folder" | "copy">;

/** What was staged; the keys say what files of the site were made from, where that is news. */
export interface Staged {
	readonly written: string[];
	readonly unchanged: string[];
	/** Left as they are, though they may differ by now. */
	readonly postponed: string[];
	/** Not wanted: no part of the site. */
	readonly unwanted: string[];
	readonly keys: Map<string, string | undefined>;
	readonly diagnostics: Diagnostic[];
}

/** Put into the staging folder what differs from the destination, pages through the writer, one after the other. */
export async function stageOutputs(plan: Plan, desk: Desk): Promise<Staged> {
	const staged: Staged = {
		written: [],
		unchanged: [],
		postponed: [],
		unwanted: [],
		keys: new Map(),
		diagnostics: [],
	};
	const pages: [string, Output][] = [];
	const { now, last } = inOrder(plan);
	for (const [path, output] of now) {
		if (output.copyOf) stageCopy(path, output.copyOf, desk, staged);
		else if (desk.destination.isFresh(path, output.key))
			staged.unchanged.push(path);
		else if (isPostponed(path, output, desk)) staged.postponed.push(path);
		else pages.push([path, output]);
	}
	await stagePages(pages, plan.size, desk, staged);
	for (const [path, { copyOf, isWanted }] of last)
		if (!isWanted?.()) staged.unwanted.push(path);
		else if (copyOf) stageCopy(path, copyOf, desk, staged);
	return staged;
}

/** Copies that may not be wanted wait for the pages, which know. */
function inOrder(plan: Plan) {
	const isLast = ([, { copyOf, isWanted }]: [string, Output]) =>
		copyOf !== undefined && isWanted !== undefined;
	const outputs = [...plan];
	return {
		now: outputs.filter((entry) => !isLast(entry)),
		last: outputs.filter(isLast),
	};
}

function isPostponed(
	path: string,
	{ late }: Output,
	{ postpone, destination }: Desk,
): boolean {
	return Boolean(postpone && late && destination.listing.files.has(path));
}

function settle(
	staged: Staged,
	path: string,
	key: string | undefined,
	isWritten: boolean,
): void {
	(isWritten ? staged.written : staged.unchanged).push(path);
	staged.keys.set(path, key);
}

function stageCopy(
	path: string,
	from: string,
	{ destination, staging }: Desk,
	staged: Staged,
): void {
	try {
		const { size, mtimeMs } = statSync(from);
		const key = `${size} ${mtimeMs}`;
		const isSame =
			destination.isFresh(path, key) ||
			(destination.listing.files.has(path) &&
				destination.holds(path, readFileSync(from)));
		if (!isSame) staging.copy(from, path);
		settle(staged, path, key, !isSame);
	} catch (error) {
		if (!isUnreadable(error)) throw error;
		staged.diagnostics.push(unreadable(path, from));
	}
}

function isUnreadable(error: unknown): boolean {
	return ["ENOENT", "EACCES", "ELOOP", "EISDIR"].includes(
		errorCode(error) ?? "",
	);
}

function unreadable(path: string, from: string): Diagnostic {
	return diagnostic(
		"output/cannot-read",
		`"${path}" could not be copied: ${from} cannot be read.`,
		{ file: path, line: 1, column: 1 },
	);
}

/** The writer is not opened before there is something for it to write: loading it takes longer than many a build. */
async function stagePages(
	pages: readonly [string, Output][],
	total: number,
	desk: Desk,
	staged: Staged,
): Promise<void> {
	const scratch = new Scratch();
	let done = total - pages.length;
	const produce = async (path: string, output: Output) => {
		if (output.isWanted?.() === false) {
			staged.unwanted.push(path);
			desk.onProgress(++done, total);
			return undefined;
		}
		const bytes = scratch.encode((await output.render?.()) ?? "");
		const isSame = desk.destination.holds(path, bytes);
		settle(staged, path, output.key, !isSame);
		desk.onProgress(++done, total);
		return isSame ? undefined : bytes;
	};
	for (const [index, [path, output]] of pages.entries()) {
		const bytes = await produce(path, output);
		if (!bytes) continue;
		const rest = pages.slice(index + 1);
		const later = rest.map(([path, output]) => ({
			path,
			produce: () => produce(path, output),
		}));
		const writer = await desk.openWriter(desk.staging.folder);
		const folders = makeFolders(desk.staging.folder, certainPaths(rest));
		try {
			return await writer.write([ready(path, bytes), ...later]);
		} finally {
			await folders;
		}
	}
}

/** Paths of what has its place in the site, whether it is written or as it was. */
function certainPaths(pages: readonly [string, Output][]): string[] {
	return pages.filter(([, { isWanted }]) => !isWanted).map(([path]) => path);
}

function ready(path: string, bytes: Uint8Array): PageToWrite {
	return { path, produce: async () => bytes };
}
