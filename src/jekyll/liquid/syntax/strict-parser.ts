import { syntaxFault } from "../runtime/fault.ts";
import { type Lexeme, type LexemeKind, readLexemes } from "./lexer.ts";

/**
 * Ruby Liquid's strict grammar of expressions: what `where_exp` and the strict modes read.
 *
 * Hands expressions on as text, put together anew, for `parseExpression`.
 *
 * @see https://github.com/Shopify/liquid/blob/v4.0.4/lib/liquid/parser.rb
 */
export class StrictParser {
	readonly #lexemes: readonly Lexeme[];
	#at = 0;

	constructor(markup: string) {
		this.#lexemes = readLexemes(markup);
	}

	/** Whether the next lexeme, or one further on, is of a kind. */
	at(kind: LexemeKind, ahead = 0): boolean {
		return this.#lexemes[this.#at + ahead]?.kind === kind;
	}

	/** Take the next lexeme if it is of a kind. */
	accept(kind: LexemeKind): string | undefined {
		return this.at(kind) ? this.#take() : undefined;
	}

	/** Take the next lexeme if it is this very word. */
	acceptWord(word: string): boolean {
		const found =
			this.at("identifier") && this.#lexemes[this.#at]?.text === word;
		if (found) this.#at++;
		return found;
	}

	/** Take the next lexeme, which must be of a kind (`liquid/syntax`). */
	expect(kind: LexemeKind): string {
		if (this.at(kind)) return this.#take();
		const found = this.#lexemes[this.#at];
		throw syntaxFault(
			`Expected ${kind}, found ${found?.text ? `\`${found.text}\`` : "the end"}.`,
		);
	}

	expression(): string {
		if (this.at("identifier")) return this.#variable();
		if (this.at("string") || this.at("number")) return this.#take();
		this.expect("(");
		const first = this.expression();
		this.expect("..");
		const last = this.expression();
		this.expect(")");
		return `(${first}..${last})`;
	}

	/** The arguments of a filter, at least one. */
	arguments(): string[] {
		const found = [this.#argument()];
		while (this.accept(",") !== undefined) found.push(this.#argument());
		return found;
	}

	#argument(): string {
		const named = this.at("identifier") && this.at(":", 1);
		const key = named ? `${this.#take()}${this.#take()} ` : "";
		return key + this.expression();
	}

	#variable(): string {
		let text = this.expect("identifier");
		while (this.accept("[") !== undefined) {
			text += `[${this.expression()}]`;
			this.expect("]");
		}
		return this.accept(".") === undefined
			? text
			: `${text}.${this.#variable()}`;
	}

	#take(): string {
		return this.#lexemes[this.#at++]?.text ?? "";
	}
}
