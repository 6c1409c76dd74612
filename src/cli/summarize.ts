import { count } from "../diagnostics/index.ts";
import type { Run } from "./build.ts";
import type { Console } from "./console.ts";
import { paintTally } from "./report.ts";

/** Jekyll's last line, and below it what Lectern has to say of the site: "12 pages, 340 formulas, no problems". */
export function summarize(
	console: Console,
	{ build, published, diagnostics }: Run,
	seconds: number,
): void {
	const pages = build.outputs.filter(({ render }) => render).length;
	const parts = [
		count(pages, "page") || "no pages",
		count(build.formulas(), "formula"),
		published ? describeChange(published) : "",
		paintTally(console, diagnostics),
	];
	console.info("", `done in ${seconds.toFixed(3)} seconds.`);
	console.info("", parts.filter(Boolean).join(", "));
}

function describeChange({
	written,
	removed,
}: NonNullable<Run["published"]>): string {
	if (!written.length && !removed.length) return "nothing changed";
	const parts = [
		count(written.length, "file") && `${count(written.length, "file")} written`,
		removed.length && `${removed.length} removed`,
	];
	return parts.filter(Boolean).join(", ");
}
