import { count } from "../diagnostics/index.ts";
import type { Published } from "../output/index.ts";
import type { Run } from "./build.ts";
import type { Console } from "./console.ts";
import type { BuildSummary } from "./last-build.ts";
import { paintTally } from "./report.ts";

/** Jekyll's last line, and below it what Lectern has to say of the site: "12 pages, 340 formulas, no problems". */
export function summarize(
	console: Console,
	{ pages, formulas, diagnostics }: BuildSummary,
	published: Published | undefined,
	seconds: number,
): void {
	const parts = [
		count(pages, "page") || "no pages",
		count(formulas, "formula"),
		published ? describeChange(published) : "",
		paintTally(console, diagnostics),
	];
	console.info("", `done in ${seconds.toFixed(3)} seconds.`);
	console.info("", parts.filter(Boolean).join(", "));
}

export function summaryOf({ build, diagnostics }: Run): BuildSummary {
	const pages = build.outputs.filter(({ render }) => render).length;
	return { pages, formulas: build.formulas(), diagnostics };
}

function describeChange({ written, removed }: Published): string {
	if (!written.length && !removed.length) return "nothing changed";
	const parts = [
		count(written.length, "file") && `${count(written.length, "file")} written`,
		removed.length && `${removed.length} removed`,
	];
	return parts.filter(Boolean).join(", ");
}
