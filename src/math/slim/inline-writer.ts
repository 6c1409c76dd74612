import { escapeHtml } from "../set/escape-html.ts";
import { lengthClass } from "./style-class.ts";

/**
 * Writes one line of a formula: text of one class runs together, and space becomes the margin of what it stands
 * beside, so that most symbols need no element of their own.
 */
export class InlineWriter {
	private html = "";
	private text = "";
	private classes = "";
	/** Margins of the pending text, and space that waits for what follows; in em. */
	private left = 0;
	private right = 0;
	private space = 0;
	private readonly use: (className: string) => void;

	/** @param use - Told of every generated class. */
	constructor(use: (className: string) => void) {
		this.use = use;
	}

	/** @param right - Italic correction in em. */
	symbol(text: string, classes: string, right: number): void {
		if (
			this.text !== "" &&
			this.classes === classes &&
			this.right === 0 &&
			this.space === 0
		) {
			this.text += text;
			this.right = right;
			return;
		}
		this.endText();
		this.text = text;
		this.classes = classes;
		this.left = this.space;
		this.right = right;
		this.space = 0;
	}

	/** Horizontal space in em. */
	glue(width: number): void {
		if (this.text !== "" && this.right === 0 && this.space === 0)
			this.right = width;
		else this.space += width;
	}

	/** An element with its content. */
	box(classes: string, content: string, attributes = "", tag = "span"): void {
		this.endText();
		const left = this.className("kl", this.space);
		this.space = 0;
		const all = join(classes, left);
		const attribute = all === "" ? "" : ` class="${all}"`;
		this.html += `<${tag}${attribute}${attributes}>${content}</${tag}>`;
	}

	/** Markup as it is. */
	raw(html: string): void {
		this.endText();
		this.endSpace();
		this.html += html;
	}

	finish(): string {
		this.endText();
		this.endSpace();
		return this.html;
	}

	className(letters: string, em: number): string {
		const name = lengthClass(letters, em);
		if (name === undefined) return "";
		this.use(name);
		return name;
	}

	private endText(): void {
		if (this.text === "") return;
		const both = this.left === this.right;
		const margin = both
			? this.className("km", this.left)
			: join(this.className("kl", this.left), this.className("kr", this.right));
		const classes = join(this.classes, margin);
		const escaped = escapeHtml(this.text);
		this.html +=
			classes === "" ? escaped : `<span class="${classes}">${escaped}</span>`;
		this.text = "";
		this.left = 0;
		this.right = 0;
	}

	private endSpace(): void {
		if (this.space === 0) return;
		const name = this.className("kr", this.space);
		if (name !== "") this.html += `<span class="${name}"></span>`;
		this.space = 0;
	}
}

/** Class lists put together. */
export function join(...lists: readonly string[]): string {
	return lists.filter((list) => list !== "").join(" ");
}
