import { escapeHtml } from "../../set/escape-html.ts";
import { toVariant } from "../../slim/math-variant.ts";

/** A MathML element: a token with its text, or one with its children's markup; without a type, bare markup. */
export class MathElement {
	readonly type: string;
	/** A token's, as it is. */
	readonly text: string;
	/** Markup of its children. */
	readonly content: string;
	/** Attributes as they are written, a space before each. */
	readonly attributes: string;
	/** A value of `mathvariant`, or `""`. */
	readonly variant: string;
	/** Its first child, where a number before it belongs there. */
	readonly base: MathElement | undefined;
	private html: string | undefined;

	constructor(
		type: string,
		text: string,
		content: string,
		attributes = "",
		variant = "",
		base: MathElement | undefined = undefined,
	) {
		this.type = type;
		this.text = text;
		this.content = content;
		this.attributes = attributes;
		this.variant = variant;
		this.base = base;
		this.html = undefined;
	}

	/** The same with another text. */
	withText(text: string): MathElement {
		const { type, content, attributes, variant } = this;
		return new MathElement(type, text, content, attributes, variant);
	}

	withBase(base: MathElement): MathElement {
		const { type, text, content, attributes, variant } = this;
		return new MathElement(type, text, content, attributes, variant, base);
	}

	withType(type: string): MathElement {
		const { text, content, attributes, variant, base } = this;
		return new MathElement(type, text, content, attributes, variant, base);
	}

	/** The same with other space beside it: lengths with their units. */
	withSpace(left: string, right: string): MathElement {
		const { type, text, content, variant, base } = this;
		const others = this.attributes.replace(/ [lr]space="[^"]*"/g, "");
		const attributes = `${others} lspace="${left}" rspace="${right}"`;
		return new MathElement(type, text, content, attributes, variant, base);
	}

	write(): string {
		if (this.html === undefined) this.html = this.make();
		return this.html;
	}

	private make(): string {
		const { type, text, content, attributes, variant, base } = this;
		if (type === "") return content;
		if (variant !== "") return this.makeInVariant();
		const first = base === undefined ? escapeHtml(text) : base.write();
		return `<${type}${attributes}>${first}${content}</${type}>`;
	}

	/** Letters of a font are Unicode's own where it has them. */
	private makeInVariant(): string {
		const { type, text, content, attributes, variant } = this;
		const letters = content === "" ? toVariant(text, variant) : undefined;
		const named = letters === undefined ? ` mathvariant="${variant}"` : "";
		return `<${type}${named}${attributes}>${escapeHtml(letters ?? text)}${content}</${type}>`;
	}
}

/** Elements one after the other. */
export function writeElements(elements: readonly MathElement[]): string {
	let html = "";
	for (const element of elements) html += element.write();
	return html;
}
