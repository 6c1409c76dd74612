import { asciiTwin } from "./ascii-twin.ts";

/** How a regular expression is made of what it was translated to. */
export type MakePattern = (
	source: string,
	flags: string,
	options?: object,
) => RegExp;

/** A regular expression with a twin for ASCII text; the whole one is compiled for the first other text. */
export class TwoFoldPattern extends RegExp {
	/** What an emulated expression is made with: Shiki reads here whether a match may be remembered. */
	readonly rawOptions: object;
	readonly #twin: RegExp;
	readonly #makeWhole: () => RegExp;
	readonly #isAscii: (text: string) => boolean;
	#whole: RegExp | undefined;

	private constructor(
		twin: RegExp,
		makeWhole: () => RegExp,
		isAscii: (text: string) => boolean,
		options: object | undefined,
	) {
		super("", twin.flags);
		this.rawOptions = options ?? {};
		this.#twin = twin;
		this.#makeWhole = makeWhole;
		this.#isAscii = isAscii;
	}

	/** @returns A plain expression where the twin would be the same. */
	static make(
		make: MakePattern,
		isAscii: (text: string) => boolean,
		...[source, flags, options]: Parameters<MakePattern>
	): RegExp {
		const ascii = asciiTwin(source);
		const twin = make(ascii, flags, options);
		if (ascii === source) return twin;
		const makeWhole = () => make(source, flags, options);
		return new TwoFoldPattern(twin, makeWhole, isAscii, options);
	}

	override exec(text: string): RegExpExecArray | null {
		const pattern = this.#isAscii(text) ? this.#twin : this.#enterWhole();
		pattern.lastIndex = this.lastIndex;
		return pattern.exec(text);
	}

	#enterWhole(): RegExp {
		this.#whole ??= this.#makeWhole();
		return this.#whole;
	}
}
