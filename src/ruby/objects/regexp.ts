import { once } from "../../once.ts";
import { convertPattern } from "../regexp/convert-pattern.ts";
import { RubyObject } from "./object.ts";

/** The letters behind a regular expression's end. */
export interface RegexpOptions {
	readonly ignoreCase: boolean;
	/** Ruby's `m`: the dot stands for line feeds, too. */
	readonly multiLine: boolean;
	readonly extended: boolean;
}

/** A regular expression as Ruby writes it; JavaScript's is made when it is first used. */
export class RubyRegexp extends RubyObject {
	override readonly kind = "Regexp";
	readonly source: string;
	readonly options: RegexpOptions;
	readonly #compiled: () => RegExp;

	constructor(source: string, options: RegexpOptions) {
		super();
		this.source = source;
		this.options = options;
		this.frozen = true;
		this.#compiled = once(() => convertPattern(source, options));
	}

	override get identity(): string {
		return `/${this.source}/${JSON.stringify(this.options)}`;
	}

	/** The first match from a place on (in UTF-16 units). */
	exec(text: string, from = 0): RegExpExecArray | null {
		if (from > text.length) return null;
		const pattern = this.#compiled();
		pattern.lastIndex = from;
		return pattern.exec(text);
	}

	/** All matches, one after the other. */
	*matches(text: string): Generator<RegExpExecArray> {
		let from = 0;
		for (;;) {
			const match = this.exec(text, from);
			if (!match) return;
			yield match;
			const end = match.index + match[0].length;
			from = match[0] === "" ? end + widthAt(text, end) : end;
		}
	}

	/** Named groups in order. */
	get names(): string[] {
		return Array.from(
			this.source.matchAll(/\(\?<([A-Za-z_]\w*)>/g),
			([, name = ""]) => name,
		);
	}
}

function widthAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Ruby's `MatchData`. */
export class RubyMatch extends RubyObject {
	override readonly kind = "MatchData";
	readonly match: RegExpExecArray;
	readonly text: string;
	readonly regexp: RubyRegexp;
	constructor(match: RegExpExecArray, text: string, regexp: RubyRegexp) {
		super();
		this.match = match;
		this.text = text;
		this.regexp = regexp;
	}
}
