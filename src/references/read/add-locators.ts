import type { Locators } from "../locators/locator-patterns.ts";
import { set, type Variables } from "./variables.ts";

/** Put what says where in its container a work stands, or which part of it is meant, into CSL's variables. */
export function addLocators(
	csl: Variables,
	locators: Locators,
	type: string,
): void {
	// A book is no issue of anything: the number is that of its series.
	set(csl, type === "book" ? "collection-number" : "issue", locators.issue);
	set(csl, "page", locators.page ?? locators.articleNumber);
	set(csl, "edition", locators.edition);
	set(csl, "chapter-number", locators.chapter);
	set(csl, "section", locators.section);
	set(csl, "version", locators.version);
	set(csl, "number-of-volumes", locators.volumes);
}
