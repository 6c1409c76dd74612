import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { SourceLocation } from "../../source/types.ts";
import type { CslItem } from "../types.ts";
import { nearestKey } from "./nearest-key.ts";

/** Where in its file a key is cited. */
export type PlaceOfKey = (key: string) => SourceLocation;

/** The works that one page cites, in the order of their first citation. */
export class CitedWorks {
	readonly diagnostics: Diagnostic[] = [];
	readonly #items: Map<string, CslItem>;
	readonly #place: PlaceOfKey;
	readonly #numbers = new Map<string, number>();

	constructor(items: ReadonlyMap<string, CslItem>, place: PlaceOfKey) {
		this.#items = new Map(items);
		this.#place = place;
	}

	/** Works of a bibliography that a tag names; those the page knows already stay. */
	add(items: ReadonlyMap<string, CslItem>): void {
		for (const [key, item] of items)
			if (!this.#items.has(key)) this.#items.set(key, item);
	}

	/** All works that can be cited here. */
	get items(): readonly CslItem[] {
		return [...this.#items.values()];
	}

	/** The cited works by first citation. */
	get cited(): readonly CslItem[] {
		return [...this.#numbers.keys()].flatMap(
			(key) => this.#items.get(key) ?? [],
		);
	}

	has(key: string): boolean {
		return this.#items.has(key);
	}

	/** From 1, by first citation; none for a work that is not cited. */
	numberOf(key: string): number | undefined {
		return this.#numbers.get(key);
	}

	/** The work of a key, which is cited by that. A key that no bibliography has is `references/unknown-key`. */
	cite(key: string): CslItem | undefined {
		const item = this.find(key);
		if (item && !this.#numbers.has(key))
			this.#numbers.set(key, this.#numbers.size + 1);
		return item;
	}

	/** The same without citing it. */
	find(key: string): CslItem | undefined {
		const item = this.#items.get(key);
		if (!item) this.diagnostics.push(this.#unknown(key));
		return item;
	}

	#unknown(key: string): Diagnostic {
		const near = nearestKey(key, this.#items.keys());
		return diagnostic(
			"references/unknown-key",
			`No bibliography has the key \`${key}\`.`,
			this.#place(key),
			{
				length: key.length,
				...(near ? { hint: `Did you mean \`${near}\`?` } : {}),
			},
		);
	}
}
