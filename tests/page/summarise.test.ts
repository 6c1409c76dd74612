import { expect, test } from "vitest";
import { summarise } from "../../src/page/summarise.ts";

const long =
	"Economists have always read, and now they can read everything at once.";

test.each([
	[
		"its description",
		"",
		"",
		"How words are counted.",
		"How words are counted.",
	],
	["its excerpt", `<p>${long}</p>`, "<p>Else.</p>", undefined, long],
	[
		"its first paragraph",
		'<h2 id="topics">Topics</h2>',
		`<h2>Topics</h2>\n<p>${long}</p>`,
		"Lecture 1: Text as Data",
		long,
	],
	[
		"a paragraph before a caption",
		"",
		`<p><img src="a.png"></p><p>Watch</p><p class="lead">${long}</p>`,
		undefined,
		long,
	],
	[
		"few words where there are no more",
		"",
		"<pre>code</pre><p>Soon.</p>",
		undefined,
		"Soon.",
	],
	[
		"no work that it cites",
		"",
		`<p>Soon.</p><p id="a" class="lectern-reference">${long}</p>`,
		undefined,
		"Soon.",
	],
	["nothing", "<h2>Topics</h2>", "<h2>Topics</h2>", undefined, undefined],
])(
	"a lecture is introduced by %s",
	(_, excerpt, content, description, expected) => {
		expect(summarise({ excerpt, content }, "Text as Data", description)).toBe(
			expected,
		);
	},
);
