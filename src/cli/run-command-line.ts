import type { FormulaThread } from "../workers/types.ts";
import { openConsole, type Streams, standardStreams } from "./console.ts";
import { createProgram, type Invocation, isHelp } from "./create-program.ts";
import { exitCodes, UsageError } from "./usage.ts";

/** A command: what it was called with, and how it speaks. */
export type CommandCode = (
	invocation: Invocation,
	streams: Streams,
) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<CommandCode>>> = {
	build: async () => (await import("./build.ts")).build,
	serve: async () => (await import("./serve.ts")).serve,
	check: async () => (await import("./check.ts")).check,
	new: async () => (await import("./new.ts")).create,
	"new-theme": async () => (await import("./new-theme.ts")).createTheme,
	render: async () => (await import("./render.ts")).render,
	references: async () => (await import("./references.ts")).runReferences,
	clean: async () => (await import("./clean.ts")).clean,
};

/**
 * Read the command line and run its command; see `main` for the exit codes.
 *
 * @param formulaThread - Waits for formulas, should the command have some to set.
 */
export async function runCommandLine(
	words: readonly string[],
	streams: Streams = standardStreams,
	formulaThread?: FormulaThread,
): Promise<number> {
	let exitCode: number = exitCodes.done;
	const program = createProgram(async (invocation) => {
		const load = commands[invocation.command];
		if (!load) return;
		const run = await load();
		exitCode = await run({ ...invocation, formulaThread }, streams);
	}, streams);
	if (!words.length) {
		program.outputHelp();
		return exitCodes.usage;
	}
	try {
		await program.parseAsync(commandFirst(words), { from: "user" });
		return exitCode;
	} catch (error) {
		if (isHelp(error)) return exitCodes.done;
		return explain(error, words, streams);
	}
}

/** `lectern -s course build` is `lectern build -s course`, as Jekyll has it. */
function commandFirst(words: readonly string[]): string[] {
	const at = words.findIndex((word) => word in commands);
	const [first = ""] = words;
	const isMoved =
		at > 0 && first.startsWith("-") && !/^(-h|--help)$/.test(first);
	if (!isMoved) return [...words];
	return [words[at] ?? "", ...words.slice(0, at), ...words.slice(at + 1)];
}

function explain(
	error: unknown,
	words: readonly string[],
	streams: Streams,
): number {
	const console = openConsole(streams);
	if (error instanceof UsageError) {
		console.complain(`error: ${error.message}\n`);
		return exitCodes.usage;
	}
	// Commander has already said what is wrong.
	if (error instanceof Error && "exitCode" in error) return exitCodes.usage;
	explainFault(error, words, console);
	return exitCodes.faulty;
}

/** A full disk, a file that may not be written: nobody's fault but the machine's. */
function isRefused(fault: Error): boolean {
	const { code } = fault as NodeJS.ErrnoException;
	return ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT"].includes(code ?? "");
}

function explainFault(
	error: unknown,
	words: readonly string[],
	console: ReturnType<typeof openConsole>,
): void {
	const fault = error instanceof Error ? error : new Error(String(error));
	console.error("Lectern failed:", fault.message);
	if (isRefused(fault)) return;
	if (words.includes("--trace") || words.includes("-t"))
		console.complain(`${fault.stack}\n`);
	else
		console.error(
			"",
			"This is a fault in Lectern, not in your course. Add --trace to see where.",
		);
}
