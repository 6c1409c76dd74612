import type { HighlighterCore } from "shiki/core";
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
	 * @param language - As the author names it; only languages the highlighter was made with get classes.
	 * @returns undefined for a language Rouge does not know.
	 */
	readonly highlight: (code: string, language: string) => string | undefined;
}

type Grammar = ReturnType<HighlighterCore["getLanguage"]>;

/**
 * Load the grammars of the languages in use; importing takes 15 ms and a grammar about 5.
 *
 * @param languages - Names as authors write them; unknown ones count for nothing.
 */
export async function createHighlighter(
	languages: Iterable<string>,
): Promise<Highlighter> {
	const wanted = [...languages].map(findLanguage);
	const grammars = new Set(
		wanted.flatMap((language) => language?.grammar ?? []),
	);
	const core = grammars.size > 0 ? await loadCore(grammars) : undefined;
	const classifierOf = memoise((name) =>
		createClassifier(dialects[name] ?? {}),
	);
	return {
		highlight(code, name) {
			const language = findLanguage(name);
			if (!language) return undefined;
			const { grammar } = language;
			const dialect = dialects[language.name] ?? {};
			if (!core || !grammar || !grammars.has(grammar)) return escapeCode(code);
			const lines = tokenize(
				code,
				core.getLanguage(grammar),
				classifierOf(language.name),
			);
			return renderPieces(joinLines(nameAfter(lines, dialect), dialect));
		},
	};
}

async function loadCore(grammars: Set<string>): Promise<HighlighterCore> {
	const [{ createHighlighterCore }, engine, { bundledLanguages }] =
		await Promise.all([
			import("shiki/core"),
			import("shiki/engine/javascript"),
			import("shiki/langs"),
		]);
	return createHighlighterCore({
		themes: [],
		langs: [...grammars].map(
			(name) => bundledLanguages[name as keyof typeof bundledLanguages],
		),
		engine: engine.createJavaScriptRegexEngine({ forgiving: true }),
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
