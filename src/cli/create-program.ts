import {
	Command,
	CommanderError,
	InvalidArgumentError,
	Option,
} from "commander";
import type { Option as TableOption } from "../config/option-type.ts";
import { optionsOf } from "../config/options.ts";
import type { FormulaThread } from "../workers/types.ts";
import { type CommandEntry, commandTable } from "./command-table.ts";
import type { Streams } from "./console.ts";
import { packageVersion } from "./package-version.ts";

/** What a command is called with. */
export interface Invocation {
	readonly command: string;
	readonly words: readonly string[];
	/** By the options table's keys; what was not said is not in it. */
	readonly flags: Readonly<Record<string, unknown>>;
	/** Started before it was known whether the course has formulas. */
	readonly formulaThread?: FormulaThread | undefined;
}

export type Run = (invocation: Invocation) => Promise<void>;

/** `lectern` as commander sees it, made from the table of commands and the table of options. */
export function createProgram(run: Run, { out, err }: Streams): Command {
	const program = new Command("lectern")
		.description(
			"Lectern makes a website of a folder of lecture posts: new ones, and those of a Jekyll course as they are.",
		)
		.version(packageVersion(), "-v, --version", "print the version")
		.usage("COMMAND [SOURCE] [options]")
		.helpOption("-h, --help", "explain, also after a command")
		.helpCommand("help [command]", "explain a command")
		.addHelpText("after", introduction)
		.showSuggestionAfterError()
		.configureHelp({ sortOptions: false, helpWidth: 100 })
		.exitOverride()
		.configureOutput({
			writeOut: (text) => void out.write(text),
			writeErr: (text) => void err.write(text),
		});
	for (const entry of commandTable) addCommand(program, entry, run);
	return program;
}

const introduction = `
Begin:
  lectern new course my-course && cd my-course && lectern serve --open-url
With a Jekyll course:
  cd my-jekyll-course && lectern serve

Exit codes: 0 done, 1 the course has errors, 2 the command line is wrong.`;

function addCommand(program: Command, entry: CommandEntry, run: Run): void {
	const { name, aliases = [], words = "", summary, more, hidden } = entry;
	const command = program
		.command(`${name} ${words}`.trim(), { hidden })
		.description(summary.charAt(0).toUpperCase() + summary.slice(1))
		.summary(summary)
		.aliases(aliases)
		.helpOption("-h, --help", "explain")
		.exitOverride();
	if (more) command.addHelpText("after", `\n${more}`);
	const taken = optionsOf(entry.options).flatMap((option) =>
		addOption(command, option),
	);
	command.action(async () => {
		const values: Record<string, unknown> = command.opts();
		const said = taken.filter(
			({ attribute }) => values[attribute] !== undefined,
		);
		await run({
			command: name,
			words: command.args,
			flags: Object.fromEntries(
				said.map(({ key, attribute }) => [key, values[attribute]]),
			),
		});
	});
}

interface Taken {
	readonly key: string;
	readonly attribute: string;
}

function addOption(command: Command, row: TableOption): Taken[] {
	const { flag, key } = row;
	if (!flag) return [];
	const argument = flag.argument ? ` <${flag.argument}>` : "";
	const short = flag.short ? `${flag.short}, ` : "";
	const option = new Option(`${short}${flag.name}${argument}`, describe(row));
	if (row.type === "integer") option.argParser(readInteger);
	if (row.ignored) option.hideHelp();
	command.addOption(option);
	if (flag.negatable)
		command.addOption(new Option(flag.name.replace("--", "--no-")).hideHelp());
	return [{ key, attribute: option.attributeName() }];
}

/** The table's sentence, begun small as the list of commands is, with the default where it says something. */
function describe({ doc, flag, default: value }: TableOption): string {
	const text = doc.charAt(0).toLowerCase() + doc.slice(1).replace(/\.$/, "");
	const hasDefault = flag?.argument && value !== undefined && value !== null;
	const negatable = flag?.negatable
		? ` (${flag.name.replace("--", "--no-")} for the opposite)`
		: "";
	return hasDefault && value !== "" && value !== 0
		? `${text} (default: ${String(value)})`
		: `${text}${negatable}`;
}

function readInteger(text: string): number {
	if (!/^-?\d+$/.test(text))
		throw new InvalidArgumentError("Expected a whole number.");
	return Number(text);
}

/** Help and version are what was asked for; anything else that commander stops at is a wrong command line. */
export function isHelp(error: unknown): boolean {
	return error instanceof CommanderError && error.exitCode === 0;
}
