import { describe, expect, test } from "vitest";
import { folderWith, lectern } from "../../cli/run-lectern.ts";
import { readSite } from "../site-golden.ts";

// How lectures name their videos and notes, built whole in Lectern's own theme.

const IDS = ["3vb2I44zKWI", "-K6DFzvW2Xo", "_A7LOJMr0HD", "aircAruvnKk"];
const GUID = "edabf74e-0d93-4a61-8c3e-b0f100d4d3eb";
const panopto = `https://mit.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=${GUID}`;

async function lecture(
	body: string,
	matter = "",
	files: Record<string, string> = {},
) {
	const root = folderWith({
		"_config.yml": "title: x\nurl: https://example.edu\n",
		"_posts/2024-01-01-waves.md": `---\nlayout: post\ntitle: Waves\n${matter}---\n${body}\n`,
		...files,
	});
	const { err } = await lectern("build", root);
	const lines = readSite(`${root}/_site`)["2024/01/01/waves.html"] ?? [];
	const html = lines.join("\n");
	const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
	return {
		err,
		main,
		facades: main.match(/<figure class="lectern-video/g)?.length ?? 0,
	};
}

describe("videos of a lecture", () => {
	test('Panopto behind "here"', async () => {
		const { facades, main } = await lecture(`Recording: [here](${panopto})`);
		expect(facades).toBe(1);
		expect(main).toContain(GUID);
		expect(main).not.toContain("<iframe");
	});

	test("front matter named panopto", async () => {
		const { facades, main } = await lecture("x", `panopto: ${panopto}\n`);
		expect(facades).toBe(1);
		expect(main).toContain(GUID);
	});

	test("the browser's own player", async () => {
		const body = '<video src="/assets/waves.mp4" controls></video>';
		const { main, err } = await lecture(body, "", { "assets/waves.mp4": "x" });
		expect(err).toBe("");
		expect(main).toMatch(/<video|lectern-video/);
		expect(main).toContain("/assets/waves.mp4");
	});

	test("looked up in _data by an include", async () => {
		const { facades, main } = await lecture(
			"{% include talk.html key='waves' %}",
			"",
			{
				"_data/talks.yml": `waves: {id: ${IDS[0]}}\n`,
				"_includes/talk.html":
					'{% assign talk = site.data.talks[include.key] %}<iframe src="https://www.youtube.com/embed/{{ talk.id }}"></iframe>',
			},
		);
		expect(facades).toBe(1);
		expect(main).toContain(IDS[0]);
		expect(main).not.toContain("<iframe");
	});

	test("four on a page", async () => {
		const body = IDS.map(
			(id, at) => `## Part ${at}\n\n[Video](https://youtu.be/${id})`,
		).join("\n\n");
		const { facades, main } = await lecture(body);
		expect(facades).toBe(4);
		for (const id of IDS) expect(main).toContain(id);
	});
});

test("notes 1/2 of a lecture", async () => {
	const { main, err } = await lecture(
		"[notes 1/2](/a.pdf), [notes 2/2](/b.pdf)",
		"",
		{ "a.pdf": "a", "b.pdf": "b" },
	);
	expect(err).toBe("");
	expect(main.match(/class="lectern-resource"/g)).toHaveLength(2);
	expect(main).toContain("notes 1/2");
});
