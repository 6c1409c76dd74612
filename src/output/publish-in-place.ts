import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { ok, type Result } from "../result.ts";
import { removeFiles } from "./commit.ts";
import type { Destination } from "./destination.ts";
import { planOutputs } from "./plan-outputs.ts";
import { stageOutputs } from "./stage-outputs.ts";
import type { Output, PageWriter, Published } from "./types.ts";

/**
 * Like `publish`, with the pages written where they belong at once, because the writer is somebody else's who knows no
 * other folder (Eleventy's own command). A build that is killed leaves a part of the new site beside the old.
 */
export async function publishInPlace(
	outputs: readonly Output[],
	destination: Destination,
	openWriter: (folder: string) => Promise<PageWriter>,
): Promise<Result<Published>> {
	const { value: plan, diagnostics } = planOutputs(outputs);
	const { folder } = destination;
	const removed = destination.obsolete(plan);
	removeFiles([...destination.listing.others, ...removed], folder);
	const staging = { folder, copy: copyTo(folder) };
	const desk = { destination, staging, openWriter, onProgress: () => {} };
	const staged = await stageOutputs(plan, desk);
	destination.update(staged.written, removed);
	for (const [path, key] of staged.keys) destination.remember(path, key);
	const { written, unchanged, postponed } = staged;
	const counts = { unchanged: unchanged.length, postponed };
	return ok({ written, removed, ...counts }, [
		...diagnostics,
		...staged.diagnostics,
	]);
}

function copyTo(folder: string): (from: string, path: string) => void {
	return (from, path) => {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		copyFileSync(from, file);
	};
}
