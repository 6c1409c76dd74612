import type { Role } from "./boxes/box.ts";
import type { Foundry } from "./foundry.ts";
import { cutGlyph, cutLetters, type Glyph } from "./glyph.ts";
import { type AnyNode, makeNode } from "./make-node.ts";
import type { Atom, Letter, Spacing } from "./nodes.ts";
import { Setting } from "./setting.ts";

/** What commands have said about fonts: KaTeX's `Options`. */
export interface FontChoice {
	/** `mathbb` … */
	readonly font: string;
	/** Of text: `texttt`, `textbf`, `textit` … */
	readonly family: string;
	readonly weight: string;
	readonly shape: string;
}

/** Puts commands around a node that choose a typeface. */
type Wrap = (node: AnyNode) => AnyNode;

/** The fonts in force at one place of a formula, and the glyphs that have been cut in them. */
export class Typeface {
	readonly choice: FontChoice;
	readonly foundry: Foundry;
	private readonly all: Map<string, Typeface>;
	private readonly wrap: Wrap;
	private readonly settings: Setting[] = [];
	private readonly letters = new Map<string, Glyph>();
	private readonly signs = new Map<string, Glyph>();
	private readonly text = new Map<string, Glyph>();
	private readonly others = new Map<string, Glyph>();
	private readonly large = new Map<string, Glyph>();
	private readonly small = new Map<string, Glyph>();
	private readonly names = new Map<string, readonly Glyph[]>();
	/** Typefaces by the command that leads from this to them. */
	private readonly next = new Map<string, Typeface>();

	private constructor(
		choice: FontChoice,
		foundry: Foundry,
		all: Map<string, Typeface>,
		wrap: Wrap,
	) {
		this.choice = choice;
		this.foundry = foundry;
		this.all = all;
		this.wrap = wrap;
		for (let style = 0; style < 8; style++)
			this.settings.push(new Setting(style, this));
	}

	/** KaTeX's own fonts. */
	static open(foundry: Foundry): Typeface {
		const choice = { font: "", family: "", weight: "", shape: "" };
		const all = new Map<string, Typeface>();
		const typeface = new Typeface(choice, foundry, all, (node) => node);
		all.set("   ", typeface);
		return typeface;
	}

	/** A node with the commands around it that choose these fonts. */
	dress(node: AnyNode): AnyNode {
		return this.wrap(node);
	}

	at(style: number): Setting {
		return this.settings[style] as Setting;
	}

	/** A glyph of these fonts, as KaTeX makes it. */
	glyph(symbol: Letter | Atom | Spacing): Glyph {
		const { text } = symbol;
		const glyphs = this.shelf(symbol);
		let glyph = glyphs.get(text);
		if (!glyph) {
			const node = this.wrap(symbol);
			glyph = cutGlyph(node, roleOf(symbol), false);
			glyphs.set(text, glyph);
		}
		return glyph;
	}

	/** Where glyphs lie: the same text is another symbol in a text than in a formula. */
	private shelf({ type, mode }: Letter | Atom | Spacing): Map<string, Glyph> {
		if (type === "textord") return mode === "text" ? this.text : this.signs;
		return mode === "text" ? this.others : this.letters;
	}

	/** `\sum` and the like. */
	operator(name: string, large: boolean): Glyph {
		const operators = large ? this.large : this.small;
		let glyph = operators.get(name);
		if (!glyph) {
			const node = makeNode("op", { symbol: true, name });
			glyph = cutGlyph(this.wrap(node), "mop", large);
			operators.set(name, glyph);
		}
		return glyph;
	}

	/** The letters of `\log` and the like. */
	lettersOf(name: string): readonly Glyph[] {
		let letters = this.names.get(name);
		if (!letters) {
			const node = makeNode("op", { symbol: false, name });
			letters = cutLetters(this.wrap(node));
			this.names.set(name, letters);
		}
		return letters;
	}

	/** After a font command. */
	mathFont(font: string): Typeface {
		return this.with(`font ${font}`, () => [
			{ ...this.choice, font },
			(node) => makeNode("font", { font, body: node }),
		]);
	}

	/** After `\textbf` and the like. */
	textFont(command: string): Typeface {
		return this.with(command, () => [
			choose(this.choice, command),
			(node) => makeNode("text", { font: command, body: [node] }),
		]);
	}

	private with(
		command: string,
		make: () => readonly [FontChoice, Wrap],
	): Typeface {
		let other = this.next.get(command);
		if (!other) {
			const [choice, wrap] = make();
			const { font, family, weight, shape } = choice;
			const key = `${font} ${family} ${weight} ${shape}`;
			other =
				this.all.get(key) ??
				new Typeface(choice, this.foundry, this.all, (node) =>
					this.wrap(wrap(node)),
				);
			this.all.set(key, other);
			this.next.set(command, other);
		}
		return other;
	}
}

function roleOf(symbol: Letter | Atom | Spacing): Role {
	if (symbol.type === "atom") return `m${symbol.family}`;
	return symbol.type === "spacing" && symbol.mode === "math" ? "" : "mord";
}

/** KaTeX's `optionsWithFont`. */
function choose(choice: FontChoice, command: string): FontChoice {
	const name = command.slice(1);
	switch (command) {
		case "\\textrm":
		case "\\textsf":
		case "\\texttt":
			return { ...choice, font: "", family: name };
		case "\\textnormal":
			return { ...choice, font: "", family: "textrm" };
		case "\\textbf":
		case "\\textmd":
			return { ...choice, font: "", weight: name };
		case "\\text":
			return { ...choice, font: "", shape: "" };
		case "\\emph":
			return {
				...choice,
				font: "",
				shape: choice.shape === "textit" ? "textup" : "textit",
			};
		default:
			return { ...choice, font: "", shape: name };
	}
}
