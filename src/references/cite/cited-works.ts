import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { SourceLocation } from "../../source/types.ts";
import type { CitationStyle } from "../format/format-citation.ts";
import type { CslItem } from "../types.ts";
import { nearestKey } from "./nearest-key.ts";
import type { Cite } from "./parse-citation.ts";
import { renderBibliography } from "./render-bibliography.ts";
import { renderMark } from "./render-mark.ts";

export interface CiteOptions {
	/** How the bibliography is set. IEEE's marks are numbers, the others' author and date. */
	readonly style: CitationStyle;
	/** Marks as numbers whatever the style (`numbered: true`); distill's always are. */
	readonly numbered?: boolean;
}

/** The works that one page cites, in the order of their first citation. */
export class CitedWorks {
	readonly diagnostics: Diagnostic[] = [];
	readonly #items: ReadonlyMap<string, CslItem>;
	readonly #options: CiteOptions;
	readonly #numbers = new Map<string, number>();
	#marks = 0;

	constructor(items: ReadonlyMap<string, CslItem>, options: CiteOptions) {
		this.#items = items;
		this.#options = options;
	}

	/** The cited works by first citation. */
	get cited(): CslItem[] {
		return [...this.#numbers.keys()].flatMap(
			(key) => this.#items.get(key) ?? [],
		);
	}

	/**
	 * A citation's mark, each work with a card that shows on hover and focus without script.
	 *
	 * A key that no bibliography has shows as `?key` and is the error `references/unknown-key`.
	 */
	cite(
		cites: readonly Cite[],
		place: (key: string) => SourceLocation,
		options: { readonly numbered?: boolean } = {},
	): string {
		const works = cites.map((cite) => ({
			cite,
			item: this.#find(cite.key, place),
			number: this.#numbers.get(cite.key),
		}));
		const numbered =
			options.numbered ??
			this.#options.numbered ??
			this.#options.style === "ieee";
		return renderMark(works, {
			numbered,
			style: this.#options.style,
			id: `cite-${++this.#marks}`,
		});
	}

	/** The bibliography: of all works by author, or of those cited (`--cited`), by number where marks are numbers. */
	bibliography({ cited = false } = {}): string {
		const items = cited ? this.cited : [...this.#items.values()];
		const numbered = this.#options.numbered ?? this.#options.style === "ieee";
		return renderBibliography(items, { style: this.#options.style, numbered });
	}

	#find(
		key: string,
		place: (key: string) => SourceLocation,
	): CslItem | undefined {
		const item = this.#items.get(key);
		if (!item) {
			const near = nearestKey(key, this.#items.keys());
			this.diagnostics.push(
				diagnostic(
					"references/unknown-key",
					`No bibliography has the key \`${key}\`.`,
					place(key),
					{
						length: key.length,
						...(near ? { hint: `Did you mean \`${near}\`?` } : {}),
					},
				),
			);
		} else if (!this.#numbers.has(key))
			this.#numbers.set(key, this.#numbers.size + 1);
		return item;
	}
}
