import type { Delimiter, FoundMath } from "../types.ts";
import { ElementStack } from "./element-stack.ts";
import {
	rawTextElements,
	readSearchClass,
	skippedElements,
	transparentTags,
	voidElements,
} from "./elements.ts";
import { readMathElement } from "./math-element.ts";
import { readAttribute, readTag, type Tag } from "./read-tag.ts";
import { createTextSearch, type TextSearch } from "./search-text.ts";
import { TextRun } from "./text-run.ts";

/**
 * Find a page's mathematics as MathJax finds it in the browser.
 *
 * Text is searched run by run: a run ends at every tag but `<br>` and `<wbr>`; comments are nothing. Text inside
 * `script style pre code textarea noscript title`, in attributes and in elements of class `tex2jax_ignore` or
 * `mathjax_ignore` is none. `<script type="math/tex">` and `<d-math>` are formulas as a whole.
 *
 * @returns In the order of the page, never overlapping.
 * @see https://docs.mathjax.org/en/latest/input/tex/delimiters.html
 */
export function findMath(
	html: string,
	delimiters: readonly Delimiter[],
	escapes: boolean,
): FoundMath[] {
	const search = createTextSearch(delimiters, escapes);
	return search.mayHold(html) ? new Finder(html, search).run() : [];
}

class Finder {
	private readonly html: string;
	private readonly search: TextSearch;
	private readonly found: FoundMath[] = [];
	private readonly textRun = new TextRun();
	private readonly elements = new ElementStack();

	constructor(html: string, search: TextSearch) {
		this.html = html;
		this.search = search;
	}

	run(): FoundMath[] {
		let at = bodyStart(this.html);
		while (at < this.html.length) {
			const next = this.html.indexOf("<", at);
			const end = next < 0 ? this.html.length : next;
			this.text(at, end);
			at = next < 0 ? end : this.markup(next);
		}
		this.flush();
		return this.found;
	}

	/** What stands at a `<`; returns where the scan goes on. */
	private markup(at: number): number {
		if (this.html.startsWith("<!--", at)) return this.endOfComment(at);
		const tag = readTag(this.html, at);
		if (tag) return this.tag(tag, at);
		const next = this.html.charCodeAt(at + 1);
		if (next !== 33 && next !== 63 && next !== 47) {
			this.text(at, at + 1);
			return at + 1;
		}
		const end = this.html.indexOf(">", at);
		return end < 0 ? this.html.length : end + 1;
	}

	private tag(tag: Tag, at: number): number {
		const stands = transparentTags[tag.name];
		if (stands !== undefined) {
			if (this.elements.searched) this.textRun.add(stands, at, tag.end, false);
			return tag.end;
		}
		this.flush();
		if (tag.closing) this.elements.close(tag.name);
		else return this.openingTag(tag, at);
		return tag.end;
	}

	private openingTag(tag: Tag, at: number): number {
		const element = readMathElement(this.html, at, tag);
		if (element && this.elements.searched) {
			this.found.push(element);
			return element.to;
		}
		if (rawTextElements.has(tag.name)) return this.endOfRawText(tag);
		if (!voidElements.has(tag.name)) this.openElement(tag, at);
		return tag.end;
	}

	private openElement(tag: Tag, at: number): void {
		const source = this.html.slice(at, tag.end);
		if (skippedElements.has(tag.name)) {
			if (!source.endsWith("/>")) this.elements.open(tag.name, false);
			return;
		}
		const classes = readAttribute(source, "class");
		this.elements.open(
			tag.name,
			classes ? readSearchClass(classes) : undefined,
		);
	}

	private endOfRawText(tag: Tag): number {
		const close = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
		close.lastIndex = tag.end;
		return close.exec(this.html)?.index ?? this.html.length;
	}

	private endOfComment(at: number): number {
		const end = this.html.indexOf("-->", at + 4);
		return end < 0 ? this.html.length : end + 3;
	}

	private text(from: number, to: number): void {
		if (to > from && this.elements.searched)
			this.textRun.addText(this.html, from, to);
	}

	private flush(): void {
		const run = this.textRun;
		if (run.text === "") return;
		for (const match of this.search.find(run.text))
			this.found.push({
				...match,
				from: run.toSource(match.from),
				to: run.toSource(match.to - 1) + 1,
			});
		run.clear();
	}
}

/** Where the page's body begins; what is in the head is never shown. */
function bodyStart(html: string): number {
	const body = /<body[\s>]/i.exec(html.slice(0, 200_000));
	return body ? body.index : 0;
}
