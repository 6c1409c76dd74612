/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe-core finds in the way of readers. */
export async function barriers(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** What stands out of the window, where it does not scroll by itself. */
export const wideElements = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll("body *")]
			.filter((element) => {
				const { right, left } = element.getBoundingClientRect();
				const apart = getComputedStyle(element).position === "absolute";
				const scrolls = element.closest("pre, table, .katex-display, svg");
				return !apart && !scrolls && (right > innerWidth + 1 || left < -1);
			})
			.map((element) => element.outerHTML.slice(0, 120)),
	);
