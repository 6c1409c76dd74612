// node make-citations.mjs FOLDER — makes citations.json again: its works, one at a time, as `pandoc --citeproc` (2.17) sets
// them with the styles' own files, which lie in FOLDER (from the repository citation-style-language/styles).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const files = {
	chicago: "chicago-notes-bibliography.csl",
	apa: "apa.csl",
	mla: "modern-language-association.csl",
	ieee: "ieee.csl",
};
const languages = ["en", "de", "fr", "es", "it"];
const [folder = "."] = process.argv.slice(2);
const golden = new URL("citations.json", import.meta.url);
const { works } = JSON.parse(readFileSync(golden, "utf8"));
const bibliography = join(mkdtempSync(join(tmpdir(), "citations-")), "one.json");

function cite(work, style, language) {
	writeFileSync(bibliography, JSON.stringify([work]));
	const input = `---\nlang: ${language === "en" ? "en-US" : language}\nnocite: '@${work.id}'\n---\n`;
	const options = ["--citeproc", "--bibliography", bibliography, "--csl", join(folder, files[style])];
	const shown = execFileSync("pandoc", [...options, "-t", "plain", "--wrap=none"], { input, encoding: "utf8" });
	return shown.trim().replace(/^\[1\] /, "");
}

const citations = {};
for (const language of languages) {
	citations[language] = {};
	for (const style of Object.keys(files)) {
		citations[language][style] = {};
		for (const work of works) citations[language][style][work.id] = cite(work, style, language);
	}
}
writeFileSync(golden, `${JSON.stringify({ works, citations }, null, "\t")}\n`);
