import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve.ts";
import { buildCourse } from "../../src/pipeline/build-course.ts";
import { buildSite, courseFolder } from "../browser/build-site.ts";
import { lecternCourse } from "../properties/edits/courses.ts";
import { followEdits } from "../properties/edits/follow-edits.ts";
import { courseIn } from "./course-in.ts";

/** The German test course with words of its own. */
function courseWith(words: string, file = "words/de.yml"): string {
	const folder = courseIn("de", courseFolder);
	const path = join(folder, "_data", file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, words);
	return folder;
}

async function homeOf(folder: string): Promise<string> {
	const site = await buildSite({}, {}, folder);
	return Buffer.from(site.get("/index.html") ?? "").toString();
}

describe("a course's own words", () => {
	it("stand on its pages, and the theme's where it has none", async () => {
		const home = await homeOf(
			courseWith('unit_lecture: Sitzung\nlong_date: "%d.%m.%Y, %A"\n'),
		);
		expect(home).toContain("<span>Sitzung</span> 1");
		expect(home).toContain(">09.01.2024, Dienstag</time>");
		expect(home).toContain(">Zum Inhalt springen</a>");
	});

	it("may lie in one file for all languages", async () => {
		const words = "de:\n  lectures: Sitzungen\nfr:\n  lectures: Ateliers\n";
		const home = await homeOf(courseWith(words, "words.yml"));
		expect(home).toContain('<h2 id="lectures">Sitzungen</h2>');
	});

	it("are text, whatever they hold", async () => {
		const home = await homeOf(
			courseWith(
				"skip_to_content: '<script>x</script>'\ncourse: '\"><i>'\ncopy: \"'><i>\"\n",
			),
		);
		expect(home).toContain("&lt;script&gt;x&lt;/script&gt;</a>");
		expect(home).not.toMatch(/<script>x|<i>/);
	});

	it("are proofread where they are written", async () => {
		const folder = courseWith("lectures: Sitzungen\ntopicss: Themen\n");
		const { diagnostics } = await buildCourse(resolveConfig(folder, {}).value);
		const [found] = diagnostics.filter(({ code }) => code.startsWith("words/"));
		expect(found).toMatchObject({
			code: "words/unknown-word",
			location: { file: "_data/words/de.yml", line: 2, column: 1 },
			hint: "Did you mean `topics`?",
		});
	});
});

it("an edit of the words changes what a clean build would", async () => {
	const german = new Map(lecternCourse).set(
		"_config.yml",
		`${lecternCourse.get("_config.yml")}lang: de\n`,
	);
	const edits = [0, 1, 2, 3].map((choice) => ({
		kind: "ownWords" as const,
		place: 0,
		choice,
	}));
	await followEdits(german, [
		...edits,
		{ kind: "ownWords", place: 1, choice: 0 },
	]);
}, 60_000);
