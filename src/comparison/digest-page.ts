import { readAttributes } from "../html/attributes.ts";
import { unescapeHtml } from "../html/escape.ts";
import { scanTags, type Tag } from "../html/tags.ts";
import { cutMathematics } from "./cut-mathematics.ts";
import type { PageDigest } from "./types.ts";

const unread = new Set(["script", "style", "title", "template"]);

/** Reduce a page to what is compared. */
export function digestPage(page: string): PageDigest {
	const { html, formulas } = cutMathematics(page);
	const digest = new Digest(html);
	return { ...digest.read(), formulas };
}

/** Walks the tags once; text between them is words, and belongs to the heading or code it stands in. */
class Digest {
	readonly #html: string;
	readonly #text: string[] = [];
	readonly #headings: string[] = [];
	readonly #links: string[] = [];
	readonly #images: string[] = [];
	readonly #code: string[] = [];
	/** Where the text of the open heading, and of the open `<pre>`, begins in `#text`. */
	#heading: { label: string; from: number } | undefined;
	#pre: number | undefined;

	constructor(html: string) {
		this.#html = html;
	}

	read(): Omit<PageDigest, "formulas"> {
		let at = 0;
		let skipping = false;
		for (const tag of scanTags(this.#html)) {
			if (!skipping) this.#addText(this.#html.slice(at, tag.start));
			at = tag.end;
			skipping = unread.has(tag.name) && !tag.closing;
			if (!skipping) this.#note(tag);
		}
		this.#addText(this.#html.slice(at));
		return {
			words: words(this.#text.join("")),
			headings: this.#headings,
			links: this.#links,
			images: this.#images,
			code: this.#code,
		};
	}

	#addText(html: string): void {
		const text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
		if (text) this.#text.push(unescapeHtml(text));
	}

	#note(tag: Tag): void {
		if (/^h[1-6]$/.test(tag.name)) this.#noteHeading(tag);
		else if (tag.name === "pre") this.#notePre(tag);
		else if (!tag.closing) this.#noteAddress(tag);
		if (blockLevel.has(tag.name)) this.#text.push(" ");
	}

	#noteAddress(tag: Tag): void {
		const read = (name: string) =>
			readAttributes(this.#html.slice(tag.start, tag.end)).get(name);
		if (tag.name === "a") this.#links.push(read("href") ?? "");
		if (tag.name === "img") this.#images.push(read("src") ?? "");
	}

	#noteHeading(tag: Tag): void {
		if (!tag.closing) {
			const id = readAttributes(this.#html.slice(tag.start, tag.end)).get("id");
			const label = `${tag.name.slice(1)} #${id ?? ""}`;
			this.#heading = { label, from: this.#text.length };
		} else if (this.#heading) {
			const text = this.#text.slice(this.#heading.from).join("");
			this.#headings.push(`${this.#heading.label} ${words(text).join(" ")}`);
			this.#heading = undefined;
		}
	}

	#notePre(tag: Tag): void {
		if (!tag.closing) this.#pre = this.#text.length;
		else if (this.#pre !== undefined) {
			this.#code.push(this.#text.slice(this.#pre).join("").trimEnd());
			this.#pre = undefined;
		}
	}
}

const blockLevel = new Set(
	"p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 br hr td th tr table pre blockquote section article figure figcaption img".split(
		" ",
	),
);

function words(text: string): string[] {
	return text.split(/[\s\u00A0]+/).filter(Boolean);
}
