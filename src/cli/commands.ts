import type { Command as CommandName } from "../config/option-type.ts";

/** What a command gets: its words, its flags by the options table's keys, and the console's streams. */
export interface Invocation {
	readonly words: readonly string[];
	readonly flags: Readonly<Record<string, unknown>>;
}

/** One command of `lectern`. Its code is loaded when it runs. */
export interface CommandEntry {
	readonly name: string;
	readonly aliases?: readonly string[];
	/** As commander writes them: `<needed>`, `[optional]`, `[many...]`. */
	readonly words: string;
	readonly summary: string;
	/** Paragraphs and examples below the options. */
	readonly more?: string;
	/** Whose options of the table it takes. */
	readonly options?: CommandName;
	/** Works for Jekyll's habits, but is not shown. */
	readonly hidden?: boolean;
}
