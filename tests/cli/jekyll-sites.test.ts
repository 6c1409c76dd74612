import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parseSite, unpackSite } from "../jekyll/unpack-site.ts";
import { lectern } from "./run-lectern.ts";

// What `jekyll build` makes and says of each site (`jekyll-sites/make-golden.rb` asks it).

interface Golden {
	readonly code: number;
	readonly said: readonly string[];
	readonly files: Readonly<Record<string, string>>;
}

const folder = new URL("jekyll-sites/", import.meta.url);
const names = readdirSync(folder)
	.filter((file) => file.endsWith(".site"))
	.map((file) => file.replace(".site", ""));

const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

describe.each(names)("%s", (name) => {
	const golden: Golden = JSON.parse(read(`${name}.json`));

	test("is built, or refused, as by Jekyll, and in its words", async () => {
		const home = unpackSite(parseSite(read(`${name}.site`)));
		onTestFinished(() => rmSync(home, { recursive: true }));
		const { code, out, err } = await lectern("build", home);
		expect({ code, said: plain(out + err) }).toEqual({
			code: golden.code,
			said: expect.anything(),
		});
		for (const words of golden.said.filter(isMessage))
			expect(plain(err)).toContain(plain(words).split(" in any of ")[0]);
		for (const [path, text] of Object.entries(golden.files))
			expect([
				path,
				show(path, readFileSync(join(home, "_site", path), "utf8")),
			]).toEqual([path, show(path, text)]);
		if (isRefused(golden)) expect(existsSync(join(home, "_site"))).toBe(false);
	});
});

/** Ruby's own trace says the same again. */
function isMessage(line: string): boolean {
	return /^(?:Liquid Exception|Conflict|Deprecation|Invalid date)/.test(line);
}

/** Sites that lack nothing but a target or a date: for these, nothing is written. For other faults, Lectern goes on. */
function isRefused({ code, said }: Golden): boolean {
	return code !== 0 && /Could not find|Invalid date/.test(said.join());
}

function plain(text: string): string {
	return text.replaceAll("./", "");
}

/** Sass engines part rules by an empty line, or do not. */
function show(path: string, text: string): string {
	return path.endsWith(".css") ? text.replace(/\n+/g, "\n") : text;
}
