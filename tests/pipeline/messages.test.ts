import { expect, test } from "vitest";
import { folderWith, lectern } from "../cli/run-lectern.ts";

/** A slip of the pen, the place the message names, and the hint that mends it. */
const cases: readonly [slip: string, place: string, hint: string][] = [
	[
		"---\nlayout: post\ntitle: Tuning: a story\n---\n",
		"3:14: error: Expected YAML",
		'A value with a colon needs quotes: `title: "Tuning: a story"`.',
	],
	[
		"---\nlayout: post\npublishd: false\n---\n",
		"3:1: warning: `publishd`",
		"Did you mean `published`?",
	],
	[
		"---\nlayout: post\ndate: soon\n---\n",
		"3:1: error: Expected `date` to be a date, found `soon`.",
		"Write it as `2023-02-24`",
	],
	[
		"---\nlayout: lectur\n---\n",
		"2:1: warning: The layout `lectur`",
		"Did you mean `lecture`?",
	],
	[
		"---\nlayout: post\n---\nA {% includ a.html %}\n",
		"4:3: error: Unknown tag `includ`.",
		"Did you mean `include`?",
	],
	[
		"---\nlayout: post\n---\n{% include vide.html %}\n",
		"4:1: error: Found no file `vide.html`",
		"Did you mean `video.html`?",
	],
	[
		"---\nlayout: post\n---\n{% post_url 2024-01-01-wods %}\n",
		"4:1: error: Found nothing in the course",
		"Did you mean `2024-01-01-words`?",
	],
	[
		"---\nlayout: post\n---\nxy $$\\fooo$$ z\n",
		"4:6: error: The command \\fooo is not defined.",
		"Define it",
	],
	[
		"---\nlayout: post\n---\n- x\n\n  $$\n  a + \\fooo\n  $$\n",
		"7:7: error: The command \\fooo is not defined.",
		"Define it",
	],
	[
		"---\nlayout: post\n---\n## Head {:.a}\n",
		'4:9: warning: "{:.a}" follows plain text',
		"",
	],
	[
		"---\nlayout: post\n---\nFirst $$a and\n\nmore.\n",
		'4:7: warning: Expected a "$$"',
		"Close the formula",
	],
	[
		"---\nlayout: post\n---\n{{ page.title }} and [a](words.md)\n",
		'4:26: error: "words.md" leads to no page',
		"Link to the page that is made of it",
	],
	[
		"---\nlayout: post\n---\nA $\\frac{a}{b$ here.\n",
		"4:14: error: This formula cannot be set",
		"",
	],
	[
		"---\nlayout: post\n---\nSee \\eqref{none}.\n",
		"4:5: warning: No equation of this page",
		"",
	],
];

test.each(cases)("%j is reported at %s", async (slip, place, hint) => {
	const file = "_posts/2024-01-02-slip.md";
	const home = folderWith({
		"_config.yml": "title: C\nurl: https://example.edu\n",
		"_includes/video.html": "video",
		"_posts/2024-01-01-words.md": "---\nlayout: post\n---\nWords.\n",
		[file]: slip,
	});
	const { out } = await lectern("check", home);
	expect(out).toContain(`${file}:${place}`);
	expect(out).toContain(hint);
	// A formula that shows on other pages too is reported once.
	expect(out.match(/cannot be set/g)?.length ?? 0).toBeLessThanOrEqual(1);
});
