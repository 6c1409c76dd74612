import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { resolveConfig } from "../config/resolve.ts";
import { openConsole, type Streams } from "./console.ts";
import type { Invocation } from "./create-program.ts";
import { findCourse } from "./find-course.ts";
import { exitCodeOf, reportDiagnostics } from "./report.ts";
import { UsageError } from "./usage.ts";

/** `lectern render FILE`: one post's body as HTML, as the course that the file lies in makes it. */
export async function render(
	{ words, flags }: Invocation,
	streams: Streams,
): Promise<number> {
	const [file = "-"] = words;
	const text = readText(file);
	const path = file === "-" ? resolve("standard-input.md") : resolve(file);
	const home = flags.source
		? resolve(String(flags.source))
		: findCourse(dirname(path));
	const { source: _, ...others } = flags;
	const { value: config, diagnostics } = resolveConfig(home, others);
	const { renderText } = await import("../pipeline/render-text.ts");
	const name = relative(home, path).split(sep).join("/");
	const lectern = { ...config.lectern, marksUnknownTags: true };
	const html = await renderText(text, name, { ...config, lectern });
	const console = openConsole(streams);
	console.print(html.value.endsWith("\n") ? html.value : `${html.value}\n`);
	const said = [...diagnostics, ...html.diagnostics];
	reportDiagnostics(console, said, home);
	return exitCodeOf(said);
}

function readText(file: string): string {
	try {
		return readFileSync(file === "-" ? 0 : file, "utf8");
	} catch {
		throw new UsageError(`cannot read "${file}"`);
	}
}
