import {
	highlightedLanguages,
	lexedLanguages,
	plainLanguages,
} from "./rouge-languages.ts";

/** A language Rouge knows. */
export interface Language {
	/** Rouge's tag. */
	readonly name: string;
	/** Shiki's grammar; none where a lexer reads the code, or it stays plain. */
	readonly grammar?: string;
}

const languages = new Map<string, Language>(
	[...withGrammar(), ...withLexer(), ...plain()].flatMap(([names, language]) =>
		names.map((name) => [name, language] as const),
	),
);

/**
 * The language of a name as Rouge finds it: by tag or alias, to the letter (`Python` is none); what follows a `?` are options.
 *
 * @returns undefined for a name Rouge does not know.
 */
export function findLanguage(name: string): Language | undefined {
	const [tag = ""] = name.trim().split("?", 1);
	return languages.get(tag);
}

function withGrammar(): (readonly [string[], Language])[] {
	return highlightedLanguages
		.trim()
		.split("\n")
		.map((line) => {
			const [names = "", grammar = ""] = line.split(" > ");
			const all = names.split(" ");
			return [all, { name: all[0] ?? "", grammar }] as const;
		});
}

function withLexer(): (readonly [string[], Language])[] {
	return lexedLanguages
		.trim()
		.split("\n")
		.map((line) => {
			const names = line.split(" ");
			return [names, { name: names[0] ?? "" }] as const;
		});
}

function plain(): (readonly [string[], Language])[] {
	const names = plainLanguages.trim().split(/\s+/);
	return names.map((name) => [[name], { name }] as const);
}
