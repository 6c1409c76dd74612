import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildSite, pagesOf } from "../browser/build-site.ts";
import { shownWords } from "./shown-words.ts";

/** Every page's words as they were when the theme spoke nothing but English. */
const golden = readFileSync(
	new URL("english-pages.txt", import.meta.url),
	"utf8",
);

it("an English course says what it said before the theme knew other languages", async () => {
	const site = await buildSite();
	const pages = pagesOf(site)
		.filter((path) => path !== "/models/2024/01/23/lecture3.html")
		.map((path) => {
			const html = Buffer.from(site.get(path) ?? "").toString();
			return [`== ${path}`, ...shownWords(html)].join("\n");
		});
	expect(`${pages.join("\n\n")}\n`).toBe(golden);
});
