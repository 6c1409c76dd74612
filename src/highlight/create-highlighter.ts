import { createRequire } from "node:module";
import type * as Shiki from "shiki/core";
import type { HighlighterCore } from "shiki/core";
import type * as Engine from "shiki/engine/javascript";
import {
	type Classifier,
	createClassifier,
	memoise,
	type Piece,
} from "./classify.ts";
import { dialects } from "./dialects/index.ts";
import { joinLines } from "./join-lines.ts";
import { findLanguage } from "./languages.ts";
import { nameAfter } from "./name-after.ts";
import { escapeCode, renderPieces } from "./render-code.ts";

export interface Highlighter {
	/**
	 * Code as Rouge's HTML, without the elements around it.
	 *
	 * @param language - As the author names it.
	 * @returns undefined for a language Rouge does not know.
	 */
	readonly highlight: (code: string, language: string) => string | undefined;
}

type Grammar = ReturnType<HighlighterCore["getLanguage"]>;

/** Grammars are ES modules that a stage, which does not wait, asks for in the middle of its work. */
const load = createRequire(import.meta.url);

/** What is needed is loaded when there is code to colour: 50 ms the first time, about 5 for each language. */
export function createHighlighter(): Highlighter {
	const grammarOf = createGrammars();
	const classifierOf = memoise((name) =>
		createClassifier(dialects[name] ?? {}),
	);
	return {
		highlight(code, name) {
			const language = findLanguage(name);
			if (!language) return undefined;
			if (!language.grammar) return escapeCode(code);
			const dialect = dialects[language.name] ?? {};
			const lines = tokenize(
				code,
				grammarOf(language.grammar),
				classifierOf(language.name),
			);
			return renderPieces(joinLines(nameAfter(lines, dialect), dialect));
		},
	};
}

/** Shiki's grammars by name, each loaded once. */
function createGrammars(): (name: string) => Grammar {
	let core: HighlighterCore | undefined;
	return memoise((name) => {
		core ??= createCore();
		core.loadLanguageSync(load(`shiki/langs/${name}.mjs`).default);
		return core.getLanguage(name);
	});
}

function createCore(): HighlighterCore {
	const { createHighlighterCoreSync } = load("shiki/core") as typeof Shiki;
	const { createJavaScriptRegexEngine } = load(
		"shiki/engine/javascript",
	) as typeof Engine;
	return createHighlighterCoreSync({
		themes: [],
		langs: [],
		engine: createJavaScriptRegexEngine({ forgiving: true }),
	});
}

function tokenize(
	code: string,
	grammar: Grammar,
	classifier: Classifier,
): Piece[] {
	const pieces: Piece[] = [];
	let state: Parameters<Grammar["tokenizeLine"]>[1] = null;
	const lines = code.split("\n");
	lines.forEach((line, index) => {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
		state = ruleStack;
		for (const { startIndex, endIndex, scopes } of tokens) {
			const text = line.slice(startIndex, endIndex);
			if (text) pieces.push(...classifier.classify(text, scopes));
		}
		if (index < lines.length - 1) pieces.push({ text: "\n", className: "" });
	});
	return pieces;
}
