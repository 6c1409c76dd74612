import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandTable } from "../src/cli/command-table.ts";
import { deployTemplates } from "../src/cli/templates/deploy.ts";
import type { Option } from "../src/config/option-type.ts";
import { options } from "../src/config/options.ts";

const begin = "<!-- options -->\n";
const end = "<!-- /options -->";

/** README's tables of options, made from the options table. `UPDATE_README=1 npx vitest run readme` writes them. */
function optionTables(): string {
	const said = options.filter(({ ignored }) => !ignored);
	const configured = said.filter(({ flagOnly }) => !flagOnly);
	const ofJekyll = configured.filter(({ from }) => from === "jekyll");
	const ofLectern = configured.filter(({ from }) => from === "lectern");
	const ofCommand = said.filter(({ flagOnly }) => flagOnly);
	const ignored = options.filter(
		({ ignored, flagOnly }) => ignored && !flagOnly,
	);
	return [
		"### Lectern's own, in `_config.yml`\n",
		table("key", ofLectern),
		"### Jekyll's, in `_config.yml`\n",
		table("key", ofJekyll),
		"### On the command line only\n",
		table("for", ofCommand),
		`Taken and without effect: ${ignored.map(({ key }) => `\`${key}\``).join(", ")}.\n`,
	].join("\n");
}

function table(first: "key" | "for", rows: readonly Option[]): string {
	const head = `| ${first} | flag | default | |\n| --- | --- | --- | --- |\n`;
	return head + rows.map((row) => line(first, row)).join("");
}

function line(first: "key" | "for", row: Option): string {
	const { key, flag, doc } = row;
	const name =
		first === "key" ? code(key) : (flag?.commands ?? []).map(code).join(" ");
	const words = [
		code([flag?.short, flag?.name].filter(Boolean).join(" ")),
		code(flag?.argument ?? ""),
	];
	const cells = [name, words.filter(Boolean).join(" "), defaultOf(row), doc];
	return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
}

function defaultOf({ default: value }: Option): string {
	if (value === undefined || value === null || value === "") return "";
	return code(JSON.stringify(value).replace(/^"(.*)"$/, "$1"));
}

function code(text: string): string {
	return text && `\`${text}\``;
}

describe("README", () => {
	const readme = readFileSync("README.md", "utf8");

	it("has every option of the options table", () => {
		const at = readme.indexOf(begin) + begin.length;
		const to = readme.indexOf(end);
		const expected = `\n${optionTables()}\n`;
		if (process.env.UPDATE_README)
			writeFileSync(
				"README.md",
				readme.slice(0, at) + expected + readme.slice(to),
			);
		else expect(readme.slice(at, to)).toBe(expected);
	});

	it("names no file that is not there", () => {
		const named = [...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)];
		const missing = named.filter(
			([, path = ""]) => path !== "…" && !existsSync(path),
		);
		expect(named.length).toBeGreaterThan(1);
		expect(missing.map(([, path]) => path)).toEqual([]);
	});

	it("has every command", () => {
		for (const { name, hidden } of commandTable)
			if (!hidden) expect(readme).toContain(`\`${name}`);
	});
});

describe("the repository", () => {
	it.each([
		".github/workflows/pages.yml",
		"netlify.toml",
		"wrangler.toml",
		".node-version",
	])("deploys as a new course does: %s", (path) => {
		expect(readFileSync(path, "utf8")).toBe(deployTemplates[path]);
	});
});
