import { escapeHtml } from "../set/escape-html.ts";
import type { StyleBook } from "./style-book.ts";

/** What an element has besides classes and content. */
export interface BoxLook {
	readonly tag?: string;
	readonly attributes?: string;
	/** Its font size relative to the line's. */
	readonly scale?: number;
	/** Margins in em of the line. */
	readonly left?: number;
	readonly right?: number;
}

const plainLook: BoxLook = {};

/**
 * Writes one line of a formula: upright text runs together (letters of other fonts would be kerned), and space
 * becomes the margin of what it stands beside, so that most symbols need no element of their own.
 *
 * The last thing written stays pending, open to more text and to a margin after it.
 */
export class InlineWriter {
	private html = "";
	/** Nothing, text, or an element's markup inside its tags. */
	private kind: "none" | "text" | "box" = "none";
	private content = "";
	private classes = "";
	private look = plainLook;
	/** Margins in em of the line. */
	private left = 0;
	private right = 0;
	/** Space that waits for what follows, in em. */
	private space = 0;
	readonly styles: StyleBook;

	constructor(styles: StyleBook) {
		this.styles = styles;
	}

	/** @param right - Italic correction in em. */
	symbol(text: string, classes: string, right: number): void {
		const joins =
			this.kind === "text" &&
			classes === "" &&
			this.classes === "" &&
			this.right === 0 &&
			this.space === 0;
		if (joins) this.content += text;
		else this.open("text", classes, text, plainLook);
		this.right = right;
	}

	/** Horizontal space in em. */
	glue(width: number): void {
		if (this.kind !== "none" && this.right === 0 && this.space === 0)
			this.right = width;
		else this.space += width;
	}

	/** An element with its content; its margins in em of the line. */
	box(classes: string, content: string, look: BoxLook = plainLook): void {
		this.space += look.left ?? 0;
		this.open("box", classes, content, look);
		this.right = look.right ?? 0;
	}

	/** Markup as it is. */
	raw(html: string): void {
		this.close();
		this.html += html;
	}

	finish(): string {
		this.close();
		return this.html;
	}

	private open(
		kind: "text" | "box",
		classes: string,
		content: string,
		look: BoxLook,
	): void {
		const left = this.space;
		this.space = 0;
		this.close();
		this.kind = kind;
		this.classes = classes;
		this.content = content;
		this.look = look;
		this.left = left;
	}

	private close(): void {
		if (this.kind !== "none") this.write();
		this.kind = "none";
		if (this.space === 0) return;
		const name = this.styles.length("kr", this.space);
		if (name !== "") this.html += `<span class="${name}"></span>`;
		this.space = 0;
	}

	private write(): void {
		const isText = this.kind === "text";
		const content = isText ? escapeHtml(this.content) : this.content;
		const { tag = "span", attributes = "" } = this.look;
		const classes =
			this.left === 0 && this.right === 0
				? this.classes
				: join(this.classes, this.margins());
		if (classes !== "")
			this.html += `<${tag} class="${classes}"${attributes}>${content}</${tag}>`;
		else if (isText) this.html += content;
		else this.html += `<${tag}${attributes}>${content}</${tag}>`;
	}

	private margins(): string {
		const { left, right, styles } = this;
		const { scale = 1 } = this.look;
		if (left === right) return styles.length("km", left / scale);
		return join(
			styles.length("kl", left / scale),
			styles.length("kr", right / scale),
		);
	}
}

/** Two lists of classes put together. */
export function join(first: string, second: string): string {
	if (first === "") return second;
	return second === "" ? first : `${first} ${second}`;
}
