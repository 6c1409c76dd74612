import { once } from "../../once.ts";

/** Made when it is first needed: it loads the languages' data, which takes longer than many a page. */
const collator = once(
	() => new Intl.Collator("en", { numeric: true, sensitivity: "base" }),
);

/** The order of two titles or names in a list: numbers by their value, capitals and accents aside. */
export function collate(one: string, other: string): number {
	return collator().compare(one, other);
}
