import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readBibliography } from "../../src/references/bibtex/read-bibliography.ts";
import {
	exportBibtex,
	exportCslJson,
	exportRis,
} from "../../src/references/index.ts";
import type { CslItem, CslName } from "../../src/references/types.ts";
import { readCases } from "./read-cases.ts";
import { readReference } from "./score-cases.ts";

const items: CslItem[] = readCases().map(({ raw }, at) => {
	const { csl } = readReference(raw) ?? { csl: { id: "", type: "document" } };
	return { ...csl, id: `work${at}` };
});
const hasPandoc = spawnSync("pandoc", ["--version"]).status === 0;

const plain = (value: unknown): string =>
	String(value ?? "")
		.replace(/<[^>]*>/g, "")
		.replace(/[’‘]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]/g, "-")
		.replace(/\s+/g, " ");
/** pandoc sets quotes within quotes its own way, and a title in sentence case. */
const letters = (value: unknown): string =>
	plain(value).replace(/['"]/g, "").toLowerCase();
const who = (names: readonly CslName[] | undefined): string =>
	(names ?? [])
		.map((name) =>
			plain(
				name.literal ??
					[
						name["non-dropping-particle"] ?? name["dropping-particle"],
						name.family,
						name.given,
						name.suffix,
					]
						.filter(Boolean)
						.join(" "),
			),
		)
		.join("; ");
const year = (item: CslItem): number | undefined =>
	item.issued?.["date-parts"]?.[0]?.[0];

/** What must come through any format unchanged. */
const kept = (item: CslItem) => ({
	title: plain(item.title),
	author: who(item.author),
	editor: who(item.editor),
	year: year(item),
	volume: plain(item.volume),
	issue: plain(item.issue),
	page: plain(item.page),
	DOI: item.DOI ?? "",
	URL: item.URL ?? "",
});

describe("BibTeX", () => {
	const text = exportBibtex(items);

	it("comes back whole through our own reader, types and containers too", () => {
		const { value, diagnostics } = readBibliography(text, "course.bib");
		expect(diagnostics).toEqual([]);
		for (const item of items) {
			const back = value.items.get(item.id);
			expect({
				...kept(back ?? item),
				type: item.type === "article" ? back?.type : item.type,
			}).toEqual({ ...kept(item), type: item.type });
			expect(back?.archive_location).toBe(
				item.archive === "arXiv"
					? item.archive_location
					: back?.archive_location,
			);
		}
	});

	it.runIf(hasPandoc || process.env.CI)(
		"is read by pandoc, and says the same there",
		() => {
			const read = JSON.parse(
				execFileSync("pandoc", ["-f", "bibtex", "-t", "csljson"], {
					input: text,
					maxBuffer: 1e8,
				}).toString(),
			) as CslItem[];
			const byId = new Map(read.map((item) => [item.id, item]));
			expect(byId.size).toBe(items.length);
			for (const item of items) {
				const back = byId.get(item.id);
				expect([
					item.id,
					letters(back?.title),
					year(back ?? item),
					plain(back?.volume),
					plain(back?.page).replace(/--/g, "-"),
					back?.DOI ?? "",
				]).toEqual([
					item.id,
					letters(item.title),
					year(item),
					plain(item.volume),
					plain(item.page),
					item.DOI ?? "",
				]);
				expect(back?.author?.length ?? 0).toBe(item.author?.length ?? 0);
			}
		},
	);
});

/** RIS as its specification has it, read without a line of ours. */
function readRis(text: string): Map<string, string[]>[] {
	return text
		.split(/^ER {2}- ?\r$/m)
		.map((record) => record.match(/^[A-Z][A-Z0-9] {2}- .*?(?=\r$)/gm) ?? [])
		.filter((lines) => lines.length > 0)
		.map((lines) => {
			const tags = new Map<string, string[]>();
			for (const line of lines)
				tags.set(line.slice(0, 2), [
					...(tags.get(line.slice(0, 2)) ?? []),
					line.slice(6),
				]);
			return tags;
		});
}

describe("RIS", () => {
	it("holds every field of every work", () => {
		const records = readRis(exportRis(items));
		expect(records).toHaveLength(items.length);
		records.forEach((tags, at) => {
			const item = items[at] as CslItem;
			const pages = [tags.get("SP")?.[0], tags.get("EP")?.[0]]
				.filter(Boolean)
				.join("-");
			expect({
				title: plain(tags.get("TI")?.[0]),
				author: (tags.get("AU") ?? [])
					.map((name) => plain(name.replace(/,/g, "")))
					.join("; "),
				editor: (tags.get("ED") ?? [])
					.map((name) => plain(name.replace(/,/g, "")))
					.join("; "),
				year:
					tags.has("PY") && /^\d+$/.test(tags.get("PY")?.[0] ?? "")
						? Number(tags.get("PY")?.[0])
						: undefined,
				volume: plain(tags.get("VL")?.[0]),
				issue: plain(tags.get("IS")?.[0]),
				page: plain(pages),
				DOI: tags.get("DO")?.[0] ?? "",
				URL: tags.get("UR")?.[0] ?? "",
			}).toEqual({
				...kept(item),
				author: who(item.author).replace(/,/g, ""),
				editor: who(item.editor).replace(/,/g, ""),
			});
		});
	});
});

describe("CSL-JSON", () => {
	it("is the items", () => {
		expect(JSON.parse(exportCslJson(items))).toEqual(items);
	});

	it.runIf(hasPandoc || process.env.CI)(
		"is accepted by pandoc --citeproc",
		() => {
			const input = `---\nnocite: '@*'\nreferences: ${JSON.stringify(items)}\n---\n`;
			const { status, stdout } = spawnSync(
				"pandoc",
				["--citeproc", "-f", "markdown", "-t", "plain"],
				{ input, maxBuffer: 1e8 },
			);
			expect(status).toBe(0);
			expect(stdout.toString().split("\n\n")).toHaveLength(items.length);
		},
	);
});
