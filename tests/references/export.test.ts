import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
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
const hasBiber = spawnSync("biber", ["--version"]).status === 0;

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

	it.runIf(hasBiber || process.env.CI)(
		"is accepted by biber",
		() => {
			const folder = mkdtempSync(join(tmpdir(), "lectern-biber-"));
			writeFileSync(join(folder, "course.bib"), text);
			const { status, stdout } = spawnSync("biber", ["--tool", "course.bib"], {
				cwd: folder,
			});
			const warnings = stdout.toString().match(/^(?:WARN|ERROR).*$/gm) ?? [];
			const kept = readFileSync(join(folder, "course_bibertool.bib"), "utf8");
			rmSync(folder, { recursive: true });
			expect(status).toBe(0);
			expect(
				warnings.filter((line) => !/legacy year field '\D+'/.test(line)),
			).toEqual([]);
			expect(kept.match(/^@/gm)).toHaveLength(items.length);
		},
		60_000,
	);

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
				editor: ["ED", "A2", "A3"]
					.flatMap((tag) => tags.get(tag) ?? [])
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

/** Formats as a program that is none of ours reads them: Citation.js. */
describe("an independent reader", () => {
	const readBack = (text: string, forceType: string): Map<string, CslItem> => {
		const { data } = new Cite(text, { forceType, generateGraph: false });
		return new Map(data.map((item) => [item.id, item]));
	};
	const all = (item: CslItem) => ({
		...kept(item),
		author: who(item.author).replace(/,/g, ""),
		editor: who(item.editor).replace(/,/g, ""),
		container: plain(item["container-title"]),
		publisher: plain(item.publisher),
	});

	it("finds in BibTeX what was exported", () => {
		const back = readBack(exportBibtex(items), "@bibtex/text");
		expect(back.size).toBe(items.length);
		for (const item of items) {
			const { container, URL, publisher, ...read } = all(
				back.get(item.id) ?? item,
			);
			const wanted = all(item);
			expect([item.id, read]).toMatchObject([
				item.id,
				Object.fromEntries(
					Object.keys(read).map((key) => [
						key,
						wanted[key as keyof typeof read],
					]),
				),
			]);
			// It encodes an address a second time.
			if (!wanted.URL.includes("%")) expect(URL).toBe(wanted.URL);
			// What has no field for a container has it as `howpublished`, which it takes for the publisher.
			if (!hasHowPublished(item))
				expect([container, publisher]).toEqual([
					item.type === "article" ? container : wanted.container,
					wanted.publisher,
				]);
		}
	});

	it("finds in RIS what was exported, where its type has a place for it", () => {
		const back = readBack(exportRis(items), "@ris/file");
		expect(back.size).toBe(items.length);
		for (const item of items) {
			const read = all(back.get(item.id) ?? item);
			const wanted = all(item);
			for (const key of Object.keys(wanted) as (keyof typeof wanted)[])
				if (hasPlace(item, key))
					expect([item.id, key, read[key]]).toEqual([
						item.id,
						key,
						wanted[key],
					]);
		}
	});
});

/** A journal's article has no publisher or editor there, a report no editor, a preprint or page no container; a book's pages count. */
function hasPlace({ type, page }: CslItem, key: string): boolean {
	if (key === "editor" && type === "report") return false;
	if (key === "publisher" || key === "editor")
		return !type.startsWith("article");
	if (key === "page") return type !== "book" && page !== undefined;
	return (
		key !== "container" ||
		/^(?:article-|paper-conference|chapter|entry-encyclopedia)/.test(type)
	);
}

const hasHowPublished = ({ type }: CslItem): boolean =>
	!/^(?:article.*|paper-conference|chapter|entry-encyclopedia|book)$/.test(
		type,
	);

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
