import { escapeHtml } from "../set/escape-html.ts";
import { lengthClass } from "./style-class.ts";

/** The last thing written, still open to a margin after it. */
interface Pending {
	readonly tag: string;
	readonly classes: string;
	readonly attributes: string;
	/** Its font size relative to the line's. */
	readonly scale: number;
	/** Markup of an element; of a symbol its text. */
	content: string;
	readonly isText: boolean;
	/** Margins in em of the line. */
	readonly left: number;
	right: number;
}

/** What an element has besides classes and content. */
export interface BoxLook {
	readonly tag?: string;
	readonly attributes?: string;
	readonly scale?: number;
	readonly left?: number;
	readonly right?: number;
}

/**
 * Writes one line of a formula: upright text runs together (letters of other fonts would be kerned), and space becomes the margin of what it stands
 * beside, so that most symbols need no element of their own.
 */
export class InlineWriter {
	private html = "";
	private pending: Pending | undefined;
	/** Space that waits for what follows, in em. */
	private space = 0;
	private readonly use: (className: string) => void;

	/** @param use - Told of every generated class. */
	constructor(use: (className: string) => void) {
		this.use = use;
	}

	/** @param right - Italic correction in em. */
	symbol(text: string, classes: string, right: number): void {
		const { pending } = this;
		if (
			pending?.isText &&
			classes === "" &&
			pending.classes === "" &&
			pending.right === 0 &&
			this.space === 0
		) {
			pending.content += text;
			pending.right = right;
		} else {
			const plain = { tag: "span", attributes: "", scale: 1, isText: true };
			this.open({ ...plain, classes, content: text, right });
		}
	}

	/** Horizontal space in em. */
	glue(width: number): void {
		const { pending } = this;
		if (pending && pending.right === 0 && this.space === 0)
			pending.right = width;
		else this.space += width;
	}

	/** An element with its content; its margins in em of the line. */
	box(classes: string, content: string, look: BoxLook = {}): void {
		const { tag = "span", attributes = "", scale = 1 } = look;
		const { left = 0, right = 0 } = look;
		this.space += left;
		this.open({
			tag,
			classes,
			attributes,
			scale,
			content,
			isText: false,
			right,
		});
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

	private open(next: Omit<Pending, "left">): void {
		const left = this.space;
		this.space = 0;
		this.close();
		this.pending = { ...next, left };
	}

	private close(): void {
		if (this.pending) this.html += this.write(this.pending);
		this.pending = undefined;
		if (this.space === 0) return;
		const name = this.className("kr", this.space);
		if (name !== "") this.html += `<span class="${name}"></span>`;
		this.space = 0;
	}

	private write(pending: Pending): string {
		const { tag, attributes, isText } = pending;
		const content = isText ? escapeHtml(pending.content) : pending.content;
		const classes = join(pending.classes, this.margins(pending));
		if (classes !== "")
			return `<${tag} class="${classes}"${attributes}>${content}</${tag}>`;
		if (isText && attributes === "") return content;
		return `<${tag}${attributes}>${content}</${tag}>`;
	}

	private margins({ left, right, scale }: Pending): string {
		if (left === right) return this.className("km", left / scale);
		return join(
			this.className("kl", left / scale),
			this.className("kr", right / scale),
		);
	}

	private className(letters: string, em: number): string {
		const name = lengthClass(letters, em);
		if (name === undefined) return "";
		this.use(name);
		return name;
	}
}

/** Class lists put together. */
export function join(...lists: readonly string[]): string {
	let all = "";
	for (const list of lists)
		if (list !== "") all += all === "" ? list : ` ${list}`;
	return all;
}
