import type { CourseDocument } from "../course/types.ts";
import type { Bookkeeper } from "../dependencies/index.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import {
	type CheckOptions,
	checkLinks,
	type LinkMemory,
} from "../links/index.ts";
import type { Output } from "../output/types.ts";
import type { Finished } from "./page-finisher.ts";
import type { PageAccount } from "./types.ts";

const room = "pages";

export interface PageBookOptions {
	readonly books: Bookkeeper;
	readonly baseOf: (document: CourseDocument) => string | undefined;
	readonly render: (document: CourseDocument) => Finished;
	readonly baseurl: string;
	readonly linkMemory: LinkMemory;
}

/**
 * The pages of a build: which of them are as they were, and what the site as a whole needs to know of each, rendered
 * now or remembered.
 */
export class PageBook {
	readonly #options: PageBookOptions;
	readonly #outputs: Output[] = [];
	/** In the outputs' order, whichever was made first; none of a page that is still to be made. */
	readonly #accounts = new Map<CourseDocument, PageAccount | undefined>();

	constructor(options: PageBookOptions) {
		this.#options = options;
	}

	/** A page as an output: with a key where it is as it was, so that it need not be rendered at all. */
	output(document: CourseDocument): Output {
		const { outputPath, url } = document;
		const base = this.#options.baseOf(document);
		let key = this.#recall(document, base);
		const render = () => {
			const made = this.#make(document, base);
			key = made.key;
			return made.html;
		};
		const output = {
			outputPath,
			url,
			get key() {
				return key;
			},
			render,
		};
		this.#outputs.push(output);
		return output;
	}

	/** Whether no page hangs on the clock or on chance; known when every page has been rendered or recalled. */
	get isLasting(): boolean {
		return this.#outputs.every(({ key }) => key !== undefined);
	}

	get diagnostics(): Diagnostic[] {
		return [...this.#accounts.values()].flatMap(
			(account) => account?.diagnostics ?? [],
		);
	}

	get formulas(): number {
		return [...this.#accounts.values()].reduce(
			(sum, account) => sum + (account?.formulas ?? 0),
			0,
		);
	}

	/** Generated classes of the formulas on all pages. */
	get styleClasses(): Set<string> {
		const classes = new Set<string>();
		for (const account of this.#accounts.values())
			for (const name of account?.styleClasses ?? []) classes.add(name);
		return classes;
	}

	/** Links within the site that lead nowhere; known when every page has been rendered or recalled. */
	checkLinks(
		options: Pick<CheckOptions, "exists" | "textsOf" | "url">,
	): Diagnostic[] {
		const pages = [...this.#accounts].flatMap(
			([{ path, url, facts }, account]) =>
				account
					? [{ path, url, links: account.links, places: facts?.links ?? [] }]
					: [],
		);
		const { baseurl, linkMemory: memory } = this.#options;
		return checkLinks(pages, { ...options, baseurl, memory });
	}

	#recall(
		document: CourseDocument,
		base: string | undefined,
	): string | undefined {
		const { books } = this.#options;
		const known =
			base === undefined
				? undefined
				: books.recall<PageAccount>(room, document.outputPath, base);
		this.#accounts.set(document, known?.value);
		return known?.version;
	}

	#make(
		document: CourseDocument,
		base: string | undefined,
	): { html: string; key: string | undefined } {
		const { books, render } = this.#options;
		let html = "";
		const made = books.make<PageAccount>(
			room,
			document.outputPath,
			base ?? "",
			() => {
				const finished = render(document);
				html = finished.html;
				return finished.account;
			},
		);
		this.#accounts.set(document, made.value);
		return { html, key: base && made.version };
	}
}
