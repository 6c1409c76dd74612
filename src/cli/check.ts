import {
	arrange,
	describeTally,
	formatGithub,
	formatJson,
	formatSarif,
	formatText,
	override,
	tally,
} from "../diagnostics/index.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { applyFixes } from "./apply-fixes.ts";
import { configure } from "./configure.ts";
import { type Console, openConsole, type Streams } from "./console.ts";
import type { Invocation } from "./create-program.ts";
import { openSite } from "./open-site.ts";
import { packageVersion } from "./package-version.ts";
import { exitCodeOf, lineReader } from "./report.ts";
import { UsageError } from "./usage.ts";

/** `lectern check`: every diagnostic of the course, in the format asked for; nothing is written but fixes. */
export async function check(
	invocation: Invocation,
	streams: Streams,
): Promise<number> {
	const { flags } = invocation;
	const console = openConsole(streams);
	const format = chooseFormat(flags.format);
	const { config, diagnostics: said } = configure(invocation);
	const { buildCourse } = await import("../pipeline/build-course.ts");
	const { cache } = openSite(config);
	const { value: build, diagnostics: read } = await buildCourse(config, {
		cache,
	});
	if (typeof flags.against === "string") {
		const { checkAgainst } = await import("./check-against.ts");
		return checkAgainst(build, flags.against, flags.format, console);
	}
	for (const { render } of build.outputs) await render?.();
	const diagnostics = arrange(
		override(
			[...said, ...read, ...build.diagnostics()],
			config.lectern.diagnostics,
		),
	);
	const left = flags.fix
		? applyFixes(config.source, diagnostics)
		: { diagnostics, fixed: 0 };
	console.print(format(left.diagnostics, config.source, console));
	// Not on standard output, which may be read as JSON.
	if (left.fixed) console.complain(`Mended: ${left.fixed}\n`);
	return exitCodeOf(left.diagnostics);
}

type Format = (
	diagnostics: readonly Diagnostic[],
	source: string,
	console: Console,
) => string;

const formats: Readonly<Record<string, Format>> = {
	text: (diagnostics, source, { paint }) => {
		const text = formatText(diagnostics, {
			readLines: lineReader(source),
			paint,
		});
		return `${text}${text && "\n"}${describeTally(tally(diagnostics))}\n`;
	},
	json: formatJson,
	github: formatGithub,
	sarif: (diagnostics) => formatSarif(diagnostics, packageVersion()),
};

function chooseFormat(name: unknown): Format {
	const format = formats[String(name ?? "text")];
	if (format) return format;
	const names = Object.keys(formats).join(", ");
	throw new UsageError(
		`--format must be one of ${names}, and is "${String(name)}"`,
	);
}
