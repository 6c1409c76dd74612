import { describe, expect, test } from "vitest";
import { folderWith, lectern, readFolder } from "../../cli/run-lectern.ts";

// jemoji is not packaged by Debian: what it prints is written here from its documentation.

const image = (name: string, file: string) =>
	`<img class="emoji" title=":${name}:" alt=":${name}:" src="https://github.githubassets.com/images/icons/emoji/unicode/${file}.png" height="20" width="20">`;

async function build(body: string, config = "plugins: [jemoji]\n") {
	const root = folderWith({
		"_config.yml": config,
		"_layouts/default.html":
			"<html><head><title>:smile:</title></head><body>{{ content }}</body></html>",
		"page.md": `---\nlayout: default\n---\n${body}\n`,
	});
	await lectern("build", root, "--disable-disk-cache");
	return readFolder(`${root}/_site`)["page.html"];
}

describe("jemoji", () => {
	test.each([
		["a known name is its image", ":smile:", image("smile", "1f604")],
		["signs in names", ":+1:", image("+1", "1f44d")],
		[
			"variation selectors are no part of the file",
			":heart:",
			image("heart", "2764"),
		],
		["flags keep both letters", ":de:", image("de", "1f1e9-1f1ea")],
		["an unknown name stays", ":nobody:", ":nobody:"],
		["times are no names", "10:30:45", "10:30:45"],
	])("%s", async (_, body, expected) => {
		expect(await build(body)).toContain(`<p>${expected}</p>`);
	});

	test("code, formulas, comments and the head are left alone", async () => {
		const page = await build(
			"`:smile:` <!-- :smile: --> <script>':smile:'</script> $$:smile:$$",
		);
		expect(page).not.toContain("<img");
		expect(page).toContain("<title>:smile:</title>");
	});

	test("`emoji: {src: …}` names another place", async () => {
		const config = "plugins: [jemoji]\nemoji: {src: /images}\n";
		expect(await build(":smile:", config)).toContain(
			'src="/images/emoji/unicode/1f604.png"',
		);
	});

	test("without the plugin nothing is done", async () => {
		expect(await build(":smile:", "title: x\n")).toContain("<p>:smile:</p>");
	});
});

describe("jekyll-mentions", () => {
	test("names of formulas, code and links stay", async () => {
		const page = await build(
			"$$x @ann$$ `@ann` [@ann](x) <!-- @ann --> @mention",
			"plugins: [jekyll-mentions]\n",
		);
		expect(page).not.toContain("user-mention");
	});
});
