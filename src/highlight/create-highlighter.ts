import { createRequire } from "node:module";
import type * as Shiki from "shiki/core";
import type { HighlighterCore } from "shiki/core";
import type * as Engine from "shiki/engine/javascript";
import type { PatternStore } from "../code-cache/pattern-store.ts";
import {
	type Classifier,
	createClassifier,
	memoise,
	type Piece,
} from "./classify.ts";
import { dialects } from "./dialects/index.ts";
import { joinLines } from "./join-lines.ts";
import { joinNumbers } from "./join-numbers.ts";
import { findLanguage } from "./languages.ts";
import { lexers } from "./lexers/index.ts";
import { escapeCode, renderPieces } from "./render-code.ts";
import { rememberTranslations } from "./translate-pattern.ts";

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

/** Too long to be read by anyone: lexers try some of their expressions on the rest of a line at each of its characters. */
const LONG_LINE = /[^\n]{5000}/;

/** Grammars are ES modules that a stage, which does not wait, asks for in the middle of its work. */
const load = createRequire(import.meta.url);

/**
 * What is needed is loaded when there is code to colour: 50 ms the first time, about 5 for each language.
 *
 * @param patterns - Regular expressions of grammars that earlier runs have translated.
 */
export function createHighlighter(
	patterns: PatternStore = new Map(),
): Highlighter {
	const grammarOf = createGrammars(patterns);
	const classifierOf = memoise((name) =>
		createClassifier(dialects[name] ?? {}),
	);
	const piecesOf = (code: string, grammar: string, name: string) => {
		const dialect = dialects[name] ?? {};
		const lines = tokenize(code, grammarOf(grammar), classifierOf(name));
		return joinLines(joinNumbers(lines), dialect);
	};
	return {
		highlight(code, name) {
			const language = findLanguage(name);
			if (!language) return undefined;
			const startLexer = lexers[language.name];
			if (startLexer && !LONG_LINE.test(code))
				return renderPieces(startLexer().read(code));
			if (!language.grammar) return escapeCode(code);
			return renderPieces(piecesOf(code, language.grammar, language.name));
		},
	};
}

/** Shiki's grammars by name, each loaded once. */
function createGrammars(patterns: PatternStore): (name: string) => Grammar {
	let core: HighlighterCore | undefined;
	return memoise((name) => {
		core ??= createCore(patterns);
		core.loadLanguageSync(load(`shiki/langs/${name}.mjs`).default);
		return core.getLanguage(name);
	});
}

function createCore(patterns: PatternStore): HighlighterCore {
	const { createHighlighterCoreSync } = load("shiki/core") as typeof Shiki;
	const { createJavaScriptRegexEngine, defaultJavaScriptRegexConstructor } =
		load("shiki/engine/javascript") as typeof Engine;
	const regexConstructor = rememberTranslations(
		(pattern) => defaultJavaScriptRegexConstructor(pattern, { target: "auto" }),
		patterns,
	);
	return createHighlighterCoreSync({
		themes: [],
		langs: [],
		engine: createJavaScriptRegexEngine({ forgiving: true, regexConstructor }),
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
