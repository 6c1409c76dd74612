import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";
import { containedPath, parentsOf } from "./contained-path.ts";
import type { Output } from "./types.ts";

/** Outputs by their tidied path; of two with one path the later, as Jekyll does. */
export type Plan = ReadonlyMap<string, Output>;

/** Which file each output becomes. What leads out of the destination is refused (`output/outside-destination`). */
export function planOutputs(outputs: readonly Output[]): Result<Plan> {
	const plan = new Map<string, Output>();
	const diagnostics: Diagnostic[] = [];
	for (const output of outputs) {
		const path = containedPath(output.outputPath);
		if (path) plan.set(path, output);
		else diagnostics.push(refusal(output));
	}
	return ok(withoutObstacles(plan, diagnostics), diagnostics);
}

/** A file that stands where another output needs a folder cannot be written. */
function withoutObstacles(
	plan: Map<string, Output>,
	diagnostics: Diagnostic[],
): Plan {
	const folders = new Set<string>();
	for (const path of plan.keys())
		for (const folder of parentsOf(path)) {
			if (folders.has(folder)) break;
			folders.add(folder);
		}
	for (const [path, output] of plan) {
		if (!folders.has(path)) continue;
		plan.delete(path);
		diagnostics.push(obstacle(path, output));
	}
	return plan;
}

function refusal({ outputPath }: Output): Diagnostic {
	return diagnostic(
		"output/outside-destination",
		`"${outputPath}" is no path below the destination; the page is not written.`,
		{ file: outputPath, line: 1, column: 1 },
	);
}

function obstacle(path: string, output: Output): Diagnostic {
	return diagnostic(
		"output/cannot-write",
		`"${path}" cannot be a file: other pages are written below it.`,
		{ file: output.copyOf ?? output.outputPath, line: 1, column: 1 },
	);
}
