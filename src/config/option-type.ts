/** What a value of `_config.yml` may be. A list `string[]` may also be one text, as Jekyll's plugins read it. */
export type OptionType =
	| "boolean"
	| "integer"
	| "string"
	| "list"
	| "map"
	| "list or map"
	| "string or list"
	| "boolean or list"
	| "boolean or string"
	| "any";

/** How an option is said on the command line. */
export interface Flag {
	/** `--drafts` */
	readonly name: string;
	/** `-D` */
	readonly short?: string;
	/** The word that stands for its value in `--help` (`DIR`); a flag without one is a switch. */
	readonly argument?: string;
	/** Whether `--no-…` is taken too. */
	readonly negatable?: boolean;
	/** The commands that take it. */
	readonly commands: readonly Command[];
}

export type Command =
	| "build"
	| "serve"
	| "check"
	| "render"
	| "references"
	| "new"
	| "new-theme"
	| "clean";

/** One row of the options table. */
export interface Option {
	/** Key in `_config.yml`, with dots for what is nested (`lectern.enhance`); the flag's key among the flags. */
	readonly key: string;
	readonly type: OptionType;
	readonly default: unknown;
	/** One sentence for `--help` and README. */
	readonly doc: string;
	readonly flag?: Flag;
	/** Whose option it is: Jekyll's (same name and meaning) or Lectern's own. */
	readonly from: "jekyll" | "lectern";
	/** Only on the command line, never in `_config.yml`. */
	readonly flagOnly?: true;
	/** Why it means nothing here; said once where a course sets it. */
	readonly ignored?: string;
}
