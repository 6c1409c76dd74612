import type { Command as CommandName } from "../config/option-type.ts";

/** One command of `lectern`: how it is called and described. Its code is loaded when it runs. */
export interface CommandEntry {
	readonly name: string;
	readonly aliases?: readonly string[];
	/** As commander writes them: `<needed>`, `[optional]`, `[many...]`. */
	readonly words?: string;
	readonly summary: string;
	/** Paragraphs and examples below the options. */
	readonly more?: string;
	/** Whose options of the table it takes. */
	readonly options: CommandName;
	/** For Jekyll's habits; not shown in the list. */
	readonly hidden?: boolean;
}

export const commandTable: readonly CommandEntry[] = [
	{
		name: "build",
		aliases: ["b"],
		words: "[source]",
		summary: "build the site into _site",
		options: "build",
		more: `Examples:
  lectern build                            the course in this folder, into _site
  lectern build ../course -d /srv/www      another course, somewhere else
  lectern build --baseurl /econ-101        for https://example.edu/econ-101/
  lectern build --relative                 a site that works from any folder, even without a server`,
	},
	{
		name: "serve",
		aliases: ["s", "server"],
		words: "[source]",
		summary: "build, show the site on this machine, and follow every edit",
		options: "serve",
		more: `The page in the browser changes as you write, where you are reading. When something is wrong, the page
says what and where, and the last good site stays up.

Examples:
  lectern serve --open-url                 and open it in the browser
  lectern serve --drafts --future          with what is not published yet`,
	},
	{
		name: "check",
		aliases: ["doctor", "hyde"],
		words: "[source]",
		summary: "proofread the course without writing anything",
		options: "check",
		more: `Exit code 1 when there are errors. Warnings and notes do not fail.

Examples:
  lectern check --format github            annotations in a pull request
  lectern check --fix                      mend what can be mended mechanically
  lectern check --against _site            compare with what Jekyll has built`,
	},
	{
		name: "new",
		words: "<what> [name...]",
		summary: "begin a course, or a lecture in one",
		options: "new",
		more: `Examples:
  lectern new course econ-101              a course that builds, with its workflow for GitHub Pages
  lectern new lecture "Prompt tuning"      _posts/<today>-prompt-tuning.md`,
	},
	{
		name: "render",
		words: "<file>",
		summary: "print one post's body as HTML ('-' reads standard input)",
		options: "render",
		more: `The configuration is the one of the course that the file lies in, if any.

Examples:
  lectern render _posts/2023-03-29-prompt-tuning.md
  echo 'Euler: $$e^{i\\pi}=-1$$' | lectern render -`,
	},
	{
		name: "references",
		words: "[source]",
		summary:
			"print the course's bibliography ('-' reads a list from standard input)",
		options: "references",
		more: `Examples:
  lectern references --format bibtex > course.bib
  lectern references --lecture prompt-tuning
  lectern references - < list.md`,
	},
	{
		name: "clean",
		words: "[source]",
		summary: "remove the site and the cache",
		options: "clean",
	},
	{
		name: "new-theme",
		words: "<name>",
		summary: "begin a Jekyll theme",
		options: "new-theme",
		hidden: true,
	},
];
