import type { DiagnosticCode } from "../../src/diagnostics/codes.ts";

/** A post that raises a code, and one that nearly does. */
export type PostCase = readonly [
	code: DiagnosticCode,
	raises: string,
	spares: string,
];

const post = (body: string, keys = "layout: post") =>
	`---\n${keys}\n---\n${body}`;

/** What can be seen in one post of a course. */
export const postCases: readonly PostCase[] = [
	[
		"front-matter/invalid-yaml",
		post("", "title: Tuning: a story"),
		post("", 'title: "Tuning: a story"'),
	],
	["front-matter/not-a-map", post("", "- a"), post("", "a: [b]")],
	[
		"front-matter/duplicate-key",
		post("", "title: A\ntitle: B"),
		post("", "title: A\nsubtitle: B"),
	],
	["front-matter/refused-language", "---js\n{}\n---\nx", "---\n{}\n---\nx"],
	["front-matter/unclosed", "---\ntitle: T\n\ntext", post("text")],
	["front-matter/not-at-top", "\n---\ntitle: T\n---\n", post("\n---\n")],
	[
		"front-matter/misspelt-key",
		post("", "publishd: false"),
		post("", "presenter: Ada"),
	],
	["front-matter/wrong-type", post("", "tags: 5"), post("", "tags: a b")],
	[
		"front-matter/wrong-type",
		post("", "published: flase"),
		post("", "published: 2024-10-10"),
	],
	[
		"front-matter/invalid-date",
		post("", "date: soon"),
		post("", "date: 24 Feb 2023"),
	],
	["course/missing-layout", post("", "layout: nosuch"), post("", "layout:")],
	[
		"images/missing",
		post("![a](/assets/none.png)"),
		post("![a](/assets/dot.svg)"),
	],
	[
		"images/unreadable",
		post("![a](/assets/torn.png)"),
		post("![a](/assets/dot.svg)"),
	],
	[
		"images/no-alt",
		post('<img src="/assets/dot.svg">'),
		post('<img src="/assets/dot.svg" alt="">'),
	],
	[
		"links/rewritten",
		post("[a](https://arxiv.org/abs/1706.03762?utm_source=x)"),
		post("[a](https://arxiv.org/abs/1706.03762?context=cs)"),
	],
	["links/empty", post("[a]()"), post("[a](#)")],
	["links/dead-link", post("[a](/none/)"), post("[a](/assets/dot.svg)")],
	["links/dead-anchor", post("## A\n\n[a](#b)"), post("## A\n\n[a](#a)")],
	["liquid/syntax", post("{% if a %}"), post("{% if a %}{% endif %}")],
	[
		"liquid/unknown-tag",
		post("{% nosuch %}"),
		post("{% comment %}{% endcomment %}"),
	],
	[
		"liquid/missing-include",
		post("{% include no.html %}"),
		post("{% include a.html %}"),
	],
	[
		"liquid/missing-target",
		post("{% link no.md %}"),
		post("{% link assets/dot.svg %}"),
	],
	[
		"liquid/failed",
		post("{{ 1 | divided_by: 0 }}"),
		post("{{ 1 | divided_by: 2 }}"),
	],
	["math/syntax-error", post("$$\\frac{a}{b$$"), post("$$\\frac{a}{b}$$")],
	["math/unknown-macro", post("$$\\foo$$"), post("$$\\def\\foo{x}\\foo$$")],
	[
		"math/undefined-reference",
		post("See \\eqref{a}."),
		post("$$\nx\\label{a}\\tag{1}\n$$\n\nSee \\eqref{a}."),
	],
	[
		"math/duplicate-label",
		post("$$\nx\\label{a}\\tag{1}\n$$\n\n$$\ny\\label{a}\\tag{2}\n$$"),
		post("$$\nx\\label{a}\\tag{1}\n$$\n\n$$\ny\\label{b}\\tag{2}\n$$"),
	],
	[
		"notes/invalid-entry",
		post("", "layout: post\nnotes: [{name: x}]"),
		post("", "layout: post\nnotes: [{name: x, url: /assets/dot.svg}]"),
	],
	[
		"notes/empty-address",
		post("[Lecture notes]()"),
		post("[Lecture notes](/assets/dot.svg)"),
	],
	[
		"video/invalid-url",
		post("", "layout: post\nvideo: https://www.youtube.com/channel/abc"),
		post("", "layout: post\nvideo: https://youtu.be/aaaaaaaaaaa"),
	],
	[
		"video/unknown-provider",
		post("", "layout: post\nvideo: https://example.org/watch/1"),
		post("", "layout: post\nvideo: https://example.org/watch/1.mp4"),
	],
	[
		"video/invalid-start",
		post("[Watch](https://youtu.be/bbbbbbbbbbb?t=soon)"),
		post("[Watch](https://youtu.be/ccccccccccc?t=1m5s)"),
	],
	[
		"video/invalid-field",
		post("", "layout: post\nvideo: {id: ddddddddddd, chapters: 5}"),
		post(
			"",
			'layout: post\nvideo: {id: eeeeeeeeeee, chapters: ["0:00 Start"]}',
		),
	],
	[
		"references/broken-link",
		post(
			"## References\n\nDoe, J. “[A study of things](https://example.org/a&quot).” Journal 1 (2020): 1-2.\n",
		),
		post(
			"## References\n\nDoe, J. “[A study of things](https://example.org/a).” Journal 1 (2020): 1-2.\n",
		),
	],
	[
		"references/future-year",
		post("## References\n\n- Doe, Jane. “A Study.” *Journal* 1 (2090): 1–2.\n"),
		post("## References\n\n- Doe, Jane. “A Study.” *Journal* 1 (2019): 1–2.\n"),
	],
	[
		"references/not-understood",
		post(
			"## References\n\n- Doe, Jane. “A Study.” Journal of Things 1 (2019): 1–2. Seven other words that nobody can place.\n",
		),
		post(
			"## References\n\n- Doe, Jane. “A Study.” Journal of Things 1 (2019): 1–2.\n",
		),
	],
	["source/nul-character", post("a\0b"), post("a b")],
];
