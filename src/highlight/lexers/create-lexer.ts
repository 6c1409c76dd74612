import { once } from "../../once.ts";
import type { Piece } from "../classify.ts";
import type { Given, Lexer, Rule, StartLexer, States } from "./types.ts";

/** So many moves in a row without a character read are a state that leads nowhere. */
const MOST_IDLE = 5;

/**
 * A lexer of states, each a list of rules of which the first that fits is taken, as Rouge's and Pygments' are. A
 * character that no rule fits is an error.
 *
 * Rouge's `^` asks for the beginning of a line only where it is an expression's first sign. Elsewhere Ruby's scanner sees
 * nothing before the place where it stands: `^` and `\A` hold everywhere, and what looks behind finds nothing. Rules here
 * do without.
 *
 * @param describeStates - Called when the language is first met: patterns take a while to be made.
 * @param languages - Lexers of the languages that rules speak of.
 * @param first - The states it begins in, parted by blanks, the innermost last.
 */
export function createLexer(
	describeStates: () => States,
	languages: Readonly<Record<string, StartLexer>> = {},
	first = "root",
): StartLexer {
	const rules = once(() => {
		const states = describeStates();
		return new Map(
			Object.keys(states).map((name) => [name, flatten(states, name)]),
		);
	});
	return () => startLexer(rules(), languages, first.split(" "));
}

/** The rules of a state and of those it takes in; sticky, as they are tried at one place. */
function flatten(states: States, name: string): Rule[] {
	return (states[name] ?? []).flatMap((entry) => {
		if (typeof entry === "string") return flatten(states, entry);
		const { source, flags } = entry.pattern;
		return {
			...entry,
			pattern: new RegExp(source, `${flags.replace(/[mu]/g, "")}muy`),
		};
	});
}

const isList = (gives: Rule["gives"]): gives is readonly Given[] =>
	Array.isArray(gives);

function startLexer(
	states: ReadonlyMap<string, readonly Rule[]>,
	languages: Readonly<Record<string, StartLexer>>,
	first: readonly string[],
): Lexer {
	const others = new Map<string, Lexer>();
	let stack = [...first];
	let kept = "";

	return { read, reset };

	function reset(): void {
		stack = [...first];
		for (const other of others.values()) other.reset();
	}

	function read(text: string): Piece[] {
		const pieces: Piece[] = [];
		let idle = 0;
		for (let index = 0; index < text.length; ) {
			const found = idle > MOST_IDLE ? undefined : findRule(text, index);
			if (found) {
				const [{ gives }, match] = found;
				pieces.push(...piecesOf(gives, match));
				follow(...found);
				idle = match[0] ? 0 : idle + 1;
				index += match[0].length;
			} else {
				const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
				pieces.push({ text: character, className: "err" });
				idle = 0;
				index += character.length;
			}
		}
		return pieces;
	}

	function findRule(
		text: string,
		index: number,
	): [Rule, RegExpExecArray] | undefined {
		for (const rule of states.get(stack.at(-1) ?? "root") ?? []) {
			rule.pattern.lastIndex = index;
			const match = rule.pattern.exec(text);
			const recalls = rule.options?.recalls;
			if (match && (recalls === undefined || match[recalls] === kept))
				return [rule, match];
		}
		return undefined;
	}

	function piecesOf(gives: Rule["gives"], match: RegExpExecArray): Piece[] {
		return isList(gives)
			? gives.flatMap((part, index) => piecesAs(part, match[index + 1] ?? ""))
			: piecesAs(gives, match[0]);
	}

	function piecesAs(given: Given, text: string): Piece[] {
		if (typeof given === "string") return [{ text, className: given }];
		return typeof given === "function"
			? [{ text, className: given(text) }]
			: readOther(given.language, text);
	}

	function readOther(language: string, text: string): Piece[] {
		const other = others.get(language) ?? languages[language]?.();
		if (other) others.set(language, other);
		return other?.read(text) ?? [{ text, className: "" }];
	}

	function follow({ moves, options }: Rule, match: RegExpExecArray): void {
		if (options?.remembers) kept = match[options.remembers] ?? "";
		if (options?.resets) for (const other of others.values()) other.reset();
		for (const move of moves?.split(" ") ?? [])
			if (move === "reset") stack = [...first];
			else if (move !== "pop") stack.push(move);
			else if (stack.length > 1) stack.pop();
	}
}
