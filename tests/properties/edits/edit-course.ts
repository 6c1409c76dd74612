import { fc } from "../../fast-check.ts";
import { picture } from "./courses.ts";
import type { Files } from "./three-builds.ts";

/** One edit: what is done, and numbers that choose where and with what. */
export interface Edit {
	readonly kind: keyof typeof edits;
	readonly place: number;
	readonly choice: number;
}

const pick = <Item>(items: readonly Item[], number: number): Item =>
	items[number % items.length] as Item;

const words = ["Groups", "Lattices", "Maps", "Öre & Co.", "Sets: a *view*"];

const bodies = [
	"A typo is mended.\n",
	"An excerpt with $$x^2$$.\n\nAnd a body with $$\\frac{a}{b}$$.\n",
	"## Topics\n\n## Topics\n\nWords, `code`, and a [link](/about.html).\n",
	"{% include note.html text='here' %}\n\n{% include missing.html %}\n",
	"[Sets]({% post_url 2024-01-08-sets %}) {% link about.md %}\n",
	"$$\\begin{equation} a \\label{eq:a} \\end{equation}$$ \\eqref{eq:a} $$\\oops$$\n",
	"![Figure](/assets/figure.svg) [notes](/assets/notes.pdf)\n\n{:.wide}\nText\n",
	"## References\n\n1. Halmos, P. Naive Set Theory. 1960.\n2. Lang, S. (2002). Algebra. Springer.\n",
	"```js\nlet a = 1;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
	"{% for post in site.posts %}{{ post.title }} {% endfor %}{{ site.related_posts.first.title }}\n",
	"{{ page.previous.content }} {{ page.next.excerpt }}\n",
	"{{ site.pages | size }} {{ site.collections.first.label }} {{ site.data.extra.note }}\n",
	"[lecture](https://youtu.be/dQw4w9WgXcQ) [again](https://youtu.be/aaaaaaaaaaa)\n",
	"",
];

const fields = [
	"title: Renamed",
	"title: Groups",
	"tags: [basics, extra]",
	"tags: algebra maps",
	"categories: [foundations]",
	"published: false",
	"date: 2024-01-10",
	"date: 2031-01-01",
	"permalink: /short/",
	"permalink: /lectures/:title/",
	"layout: page",
	"layout: default",
	"layout: missing",
	"layout: lecture",
	"redirect_from: /old/",
	"math: {dollars: true}",
	"description: In short",
	"image: /assets/figure.svg",
	"excerpt: Chosen words",
	"search: false",
	"video: https://youtu.be/dQw4w9WgXcQ",
	"notes: /assets/notes.pdf",
	"sitemap: false",
	"lang: de",
];

const configurations = [
	"title: Algebra II",
	"baseurl: /course",
	"permalink: pretty",
	"show_drafts: true",
	"future: true",
	"math: {output: mathml}",
	"lectern: {enhance: true}",
	"excerpt_separator: '.'",
	"defaults: [{scope: {path: '', type: posts}, values: {author: Ada, layout: post}}]",
	"collections: {labs: {output: true}}",
	"limit_posts: 2",
	"exclude: [about.md]",
	"lang: de",
];

const layouts = [
	"<html><head></head><body>New {{ content }}</body></html>",
	"---\nlayout: default\n---\n{{ content }}{{ page.next.title }}{{ page.tags }}",
	"{{ content }}{% for post in site.categories.foundations %}{{ post.title }}{% endfor %}",
	"---\nlayout: page\nkind: other\n---\n{{ content }}{{ page.excerpt }}{% include note.html text='x' %}",
	"{{ content }} $$\\text{from the layout}$$ {{ site.lectern.lectures.size }} {{ page.lectern.number }}",
];

const data = [
	"- name: Grace\n",
	"- name: Ada\n- name: Emmy\n",
	"note: extra\n",
	"- date: 2024-03-01\n  title: Final\n",
	"a: [1\n",
];

const ownWords = [
	"topics: Gebiete\n",
	"unit_lecture: Sitzung\nnumbered_lecture: '{number}. {unit}'\n",
	"download: Holen\nlong_date: '%d.%m.%Y'\n",
	"chapters: [Teile]\nnothing: Nichts\n",
];

const newNames = [
	"_posts/2024-01-11-new.md",
	"_posts/2023-12-01-first.md",
	"_posts/algebra/2024-02-12-late.md",
	"algebra/_posts/2024-02-19-nested.md",
	"_drafts/draft.md",
	"page.md",
	"folder/index.md",
	"_labs/one.md",
	"_labs/two.md",
	"feed.xml",
	"search.md",
	"robots.txt",
];

/** Edits by name; each makes of a course another one. */
const edits = {
	body: onDocument((text, n) => frontMatterOf(text) + pick(bodies, n)),
	field: onDocument((text, n) => {
		const field = pick(fields, n);
		const key = field.slice(0, field.indexOf(":"));
		const others = linesOf(text).filter((line) => !line.startsWith(`${key}:`));
		return `---\n${[...others, field].join("\n")}\n---\n${bodyOf(text)}`;
	}),
	withoutField: onDocument((text, n) => {
		const lines = linesOf(text);
		const gone = pick(lines, n);
		const kept = lines.filter((line) => line !== gone);
		return `---\n${kept.map((line) => `${line}\n`).join("")}---\n${bodyOf(text)}`;
	}),
	withoutFrontMatter: onDocument(bodyOf),
	create: (files: Files, place: number, n: number) =>
		new Map(files).set(
			pick(newNames, place),
			`---\nlayout: ${pick(["post", "page"], n)}\ntitle: "${pick(words, n)}"\n---\n${pick(bodies, n)}`,
		),
	rename: (files: Files, place: number, n: number) => {
		const documents = [...files.keys()].filter((path) => isDocument(path));
		const from = pick(documents, place);
		return moved(files, from, pick(newNames, n));
	},
	remove: (files: Files, place: number) => {
		const paths = [...files.keys()].filter((path) => path !== "_config.yml");
		return without(files, pick(paths, place));
	},
	swap: (files: Files, place: number, n: number) => {
		const documents = [...files.keys()].filter((path) => isDocument(path));
		const a = pick(documents, place);
		const b = pick(documents, n);
		return new Map(files).set(a, files.get(b) ?? "").set(b, files.get(a) ?? "");
	},
	layout: (files: Files, place: number, n: number) =>
		new Map(files).set(
			`_layouts/${pick(["post", "page", "default", "missing", "home"], place)}.html`,
			pick(layouts, n),
		),
	include: (files: Files, place: number, n: number) =>
		new Map(files).set(
			`_includes/${pick(["note", "foot", "missing"], place)}.html`,
			pick(bodies, n),
		),
	data: (files: Files, place: number, n: number) =>
		new Map(files).set(
			`_data/${pick(["staff", "schedule", "extra"], place)}.yml`,
			pick(data, n),
		),
	ownWords: (files: Files, place: number, n: number) =>
		new Map(files).set(
			`_data/words/${pick(["de", "en", "vi"], place)}.yml`,
			pick(ownWords, n),
		),
	asset: (files: Files, place: number, n: number) =>
		place % 2
			? new Map(files).set("assets/figure.svg", picture(n + 1, n + 2))
			: new Map(files).set(
					pick(["assets/notes.pdf", "assets/style.css", "assets/new.txt"], n),
					`Text ${n}`,
				),
	sass: (files: Files, _: number, n: number) =>
		new Map(files).set("_sass/_colours.scss", `$text: #${100 + (n % 800)};\n`),
	bibliography: (files: Files, _: number, n: number) =>
		new Map(files).set(
			"_bibliography/references.bib",
			`@book{halmos, author={Paul Halmos}, title={${pick(words, n)}}, year={${1900 + (n % 100)}}}\n`,
		),
	configuration: (files: Files, place: number, n: number) => {
		const line = pick(configurations, n);
		const key = line.slice(0, line.indexOf(":"));
		const others = (files.get("_config.yml") ?? "")
			.split("\n")
			.filter((one) => one && !one.startsWith(`${key}:`));
		const lines = place % 3 ? [...others, line] : others;
		return new Map(files).set("_config.yml", `${lines.join("\n")}\n`);
	},
} satisfies Record<
	string,
	(files: Files, place: number, choice: number) => Files
>;

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
	kind: fc.constantFrom(...(Object.keys(edits) as Edit["kind"][])),
	place: fc.nat(1000),
	choice: fc.nat(1000),
});

export function apply(files: Files, { kind, place, choice }: Edit): Files {
	return edits[kind](files, place, choice);
}

function onDocument(change: (text: string, choice: number) => string) {
	return (files: Files, place: number, choice: number): Files => {
		const documents = [...files.keys()].filter((path) => isDocument(path));
		const path = pick(documents, place);
		return new Map(files).set(path, change(files.get(path) ?? "", choice));
	};
}

function isDocument(path: string): boolean {
	return (
		/\.(?:md|html|scss)$/.test(path) &&
		!/^_(?:layouts|includes|sass)\//.test(path)
	);
}

const block = /^---\n([\s\S]*?)---\n/;

function frontMatterOf(text: string): string {
	return block.exec(text)?.[0] ?? "---\n---\n";
}

function linesOf(text: string): string[] {
	const [, lines = ""] = block.exec(text) ?? [];
	return lines.split("\n").filter(Boolean);
}

function bodyOf(text: string): string {
	return text.replace(block, "");
}

function moved(files: Files, from: string, to: string): Files {
	return new Map(
		[...files]
			.filter(([path]) => path === from || path !== to)
			.map(([path, text]) => [path === from ? to : path, text]),
	);
}

function without(files: Files, gone: string): Files {
	return new Map([...files].filter(([path]) => path !== gone));
}
