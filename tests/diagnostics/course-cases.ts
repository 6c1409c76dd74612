import type { DiagnosticCode } from "../../src/diagnostics/codes.ts";

type Files = Readonly<Record<string, string>>;

/** A course that raises a code, and what of it is otherwise in one that nearly does. */
export interface CourseCase {
	readonly code: DiagnosticCode;
	readonly raises: Files;
	readonly spares: Files;
	/** `HOME` is the course's folder. */
	readonly flags?: readonly string[];
	/** Symbolic links, path to target, in the course that raises. */
	readonly links?: Files;
}

const config = (yaml: string): Files => ({ "_config.yml": yaml });
const lectures = (first: string, second: string): Files => ({
	"_posts/2024-01-01-lecture1.md": `---\nlayout: post\ntitle: One\n---\n${first}`,
	"_posts/2024-01-02-lecture2.md": `---\nlayout: post\ntitle: Two\n---\n${second}`,
});
const list = (...entries: string[]) =>
	`## References\n\n${entries.join("\n\n")}\n`;

const forests =
	'Breiman, Leo. "Random forests." Machine Learning 45 (2001): 5-32.';
const later =
	'Breiman, Leo. "Random forests." Machine Learning 45 (2002): 5-32.';
const learning = 'LeCun, Yann. "Deep learning." Nature 521 (2015): 436-444.';
const linked = (entry: string) =>
	entry.replace(/"(.*)\."/, '"[$1](https://doi.org/10.1000/$1)."');

/** A lecture and the bibliography of its course. */
const citing = (body: string, bibliography: string): Files => ({
	"_posts/2024-01-01-cites.md": `---\nlayout: post\ntitle: Cites\n---\n${body}\n`,
	"_bibliography/references.bib": bibliography,
});
const styled = (style: string): Files => ({
	"_posts/2024-01-01-styled.md": `---\nlayout: post\ntitle: Styled\ncitation_style: ${style}\n---\n[@one]\n`,
	"_bibliography/references.bib": "@book{one, year=1}\n",
});
const named = (there: string, name: string): Files => ({
	"_posts/2024-01-01-names.md": `---\nlayout: post\ntitle: Names\nbibliography: ${name}\n---\nText.\n`,
	[`_bibliography/${there}`]: "@book{one, year=1}\n",
});
const mapped = (work: string): Files => ({
	"_posts/2024-01-01-maps.md": `---\nlayout: post\ntitle: Maps\nreferences:\n  - {id: one, ${work}}\n---\nText.\n`,
});

const speaking = (word: string): Files => ({
	"index.md": "---\nlayout: default\ntitle: Home\n---\nText.\n",
	"_data/words/de.yml": `${word}\n`,
});

/** What is seen only in a course as a whole. */
export const courseCases: readonly CourseCase[] = [
	{
		code: "liquid/loose-post-name",
		raises: {
			"labs/_posts/2024-02-05-first.md": "---\n---\n",
			"index.md": "---\n---\n{% post_url 2024-02-05-first %}\n",
		},
		spares: {
			"labs/_posts/2024-02-05-first.md": "---\n---\n",
			"index.md": "---\n---\n{% post_url labs/2024-02-05-first %}\n",
		},
	},
	{
		code: "config/not-found",
		raises: {},
		spares: { "other.yml": "" },
		flags: ["--config", "HOME/other.yml"],
	},
	{
		code: "config/invalid",
		raises: config("- a\n"),
		spares: config("title: a\n"),
	},
	{
		code: "config/wrong-type",
		raises: config("exclude: 5\n"),
		spares: config("exclude: [a]\n"),
	},
	{
		code: "config/misspelt-option",
		raises: config("baseulr: /x\n"),
		spares: config("instructor: x\n"),
	},
	{
		code: "config/ignored-option",
		raises: config("lsi: true\n"),
		spares: config("lsi: false\n"),
	},
	{
		code: "config/unknown-severity",
		raises: config("lectern: {diagnostics: {links/dead-lnk: off}}\n"),
		spares: config("lectern: {diagnostics: {links/dead-link: off}}\n"),
	},
	{
		code: "config/unsafe-destination",
		raises: config("destination: .\n"),
		spares: config("destination: out\n"),
	},
	{
		code: "course/duplicate-url",
		raises: {
			"a.md": "---\npermalink: /x/\n---\n",
			"x.md": "---\npermalink: /x/\n---\n",
		},
		spares: { "a.md": "---\npermalink: /x/\n---\n", "x.md": "---\n---\n" },
	},
	{
		code: "front-matter/empty-permalink",
		raises: { "a.md": '---\npermalink: ""\n---\n' },
		spares: { "a.md": "---\npermalink:\n---\n" },
	},
	{
		code: "jekyll/not-a-post",
		raises: { "_posts/one.md": "---\n---\n" },
		spares: { "_posts/2024-1-2-one.md": "---\n---\n" },
	},
	{
		code: "jekyll/future-post",
		raises: { "_posts/2090-01-01-one.md": "---\n---\n" },
		spares: { "_posts/2024-01-01-one.md": "---\n---\n" },
	},
	{
		code: "jekyll/unknown-placeholder",
		raises: { "_posts/2024-01-01-one.md": "---\npermalink: /:nosuch/\n---\n" },
		spares: { "_posts/2024-01-01-one.md": "---\npermalink: /:year/\n---\n" },
	},
	{
		code: "jekyll/invalid-defaults",
		raises: config("defaults: [{scope: {path: a}}]\n"),
		spares: config("defaults: [{scope: {path: a}, values: {a: b}}]\n"),
	},
	{
		code: "jekyll/invalid-data",
		raises: { "_data/a.csv": 'a,b\n"x' },
		spares: { "_data/a.csv": 'a,b\n"x",y' },
	},
	{
		code: "jekyll/undefined-sort-key",
		raises: {
			...config("collections: {labs: {sort_by: week}}\n"),
			"_labs/a.md": "---\nweek: 1\n---\n",
			"_labs/b.md": "---\n---\n",
		},
		spares: {
			...config("collections: {labs: {sort_by: week}}\n"),
			"_labs/a.md": "---\nweek: 1\n---\n",
			"_labs/b.md": "---\nweek: 2\n---\n",
		},
	},
	{
		code: "jekyll/theme-not-found",
		raises: config("theme: no-such-theme\n"),
		spares: config("theme:\n"),
	},
	{
		code: "jekyll/coffeescript",
		raises: {
			...config("plugins: [jekyll-coffeescript]\n"),
			"a.coffee": "---\n---\na = (\n",
		},
		spares: {
			...config("plugins: [jekyll-coffeescript]\n"),
			"a.coffee": "---\n---\na = (1)\n",
		},
	},
	{
		code: "jekyll/unknown-plugin",
		raises: config("plugins: [jekyll-nosuch]\n"),
		spares: config("plugins: [jekyll-feed]\n"),
	},
	{
		code: "jekyll/ruby-plugin",
		raises: { ...config("safe: true\n"), "_plugins/a.rb": "module A; end" },
		spares: { ...config("safe: true\n"), "lib/a.rb": "module A; end" },
	},
	{
		code: "plugins/syntax",
		raises: { "_plugins/a.rb": "module A" },
		spares: { "_plugins/a.rb": "module A; end" },
	},
	{
		code: "plugins/failed",
		raises: { "_plugins/a.rb": "nil.upcase" },
		spares: { "_plugins/a.rb": "nil&.upcase" },
	},
	{
		code: "plugins/endless",
		raises: { "_plugins/a.rb": "loop { }" },
		spares: { "_plugins/a.rb": "loop { break }" },
	},
	{
		code: "plugins/unsupported",
		raises: { "_plugins/a.rb": "eval('1 + 1')" },
		spares: { "_plugins/a.rb": "[1, 1].sum" },
	},
	{
		code: "plugins/forbidden",
		raises: { "_plugins/a.rb": "`git log`" },
		spares: { "_plugins/a.rb": "File.read('_plugins/a.rb')" },
	},
	{
		code: "plugins/unknown-library",
		raises: { "_plugins/a.rb": "require 'nokogiri'" },
		spares: { "_plugins/a.rb": "require 'json'" },
	},
	{
		code: "jekyll/sass",
		raises: { "a.scss": "---\n---\na { color: }" },
		spares: { "a.scss": "---\n---\na { color: red }" },
	},
	{
		code: "jekyll/pagination",
		raises: config("plugins: [jekyll-paginate]\npaginate: 2\n"),
		spares: {
			...config("plugins: [jekyll-paginate]\npaginate: 2\n"),
			"index.html": "---\n---\n",
		},
	},
	{
		code: "liquid/lax-syntax",
		raises: {
			...config("liquid: {error_mode: warn}\n"),
			"a.md": "---\n---\n{{ page.title ! }}",
		},
		spares: {
			...config("liquid: {error_mode: warn}\n"),
			"a.md": "---\n---\n{{ page.title }}",
		},
	},
	{
		code: "liquid/undefined-filter",
		raises: {
			...config("liquid: {strict_filters: true}\n"),
			"a.md": "---\n---\n{{ 1 | nosuch }}",
		},
		spares: { "a.md": "---\n---\n{{ 1 | nosuch }}" },
	},
	{
		code: "liquid/undefined-variable",
		raises: {
			...config("liquid: {strict_variables: true}\n"),
			"a.md": "---\n---\n{{ nosuch }}",
		},
		spares: { "a.md": "---\n---\n{{ nosuch }}" },
	},
	{
		code: "site/no-url",
		raises: { ...config(""), ...lectures("", "") },
		spares: { ...config("url: https://a.org\n"), ...lectures("", "") },
	},
	{
		code: "source/dangling-link",
		raises: {},
		links: { "a.md": "none.md" },
		spares: {},
	},
	{
		code: "source/outside-link",
		raises: {},
		links: { "a.md": "/etc/hostname" },
		spares: { "a.md": "---\n---\n" },
	},
	{
		code: "source/too-large",
		raises: { "a.md": `---\n---\n${"word ".repeat(1_200_000)}` },
		spares: { "a.md": `---\n---\n${"word ".repeat(20_000)}` },
	},
	{
		code: "video/duplicate",
		raises: lectures(
			"[Watch](https://youtu.be/aaaaaaaaaaa)",
			"[Watch](https://youtu.be/aaaaaaaaaaa)",
		),
		spares: lectures(
			"[Watch](https://youtu.be/aaaaaaaaaaa)",
			"[Watch](https://youtu.be/bbbbbbbbbbb)",
		),
	},
	{
		code: "references/wrong-lecture",
		raises: lectures(
			`## References Cited in Lecture 8: Two\n\n${forests}\n`,
			list(learning),
		),
		spares: lectures(
			`## References Cited in Lecture 1: One\n\n${forests}\n`,
			list(learning),
		),
	},
	{
		code: "references/copied-list",
		raises: lectures(list(forests, learning), list(forests, learning)),
		spares: lectures(list(forests, learning), list(learning)),
	},
	{
		code: "references/duplicate",
		raises: lectures(list(forests, forests), ""),
		spares: lectures(list(forests, learning), ""),
	},
	{
		code: "references/different-years",
		raises: lectures(list(forests), list(later)),
		spares: lectures(list(forests), list(forests, learning)),
	},
	{
		code: "references/no-link",
		raises: lectures(
			list(
				linked(forests),
				linked(learning),
				linked(learning.replace("Deep", "Slow")),
				later.replace("Random", "Old"),
			),
			"",
		),
		spares: lectures(list(linked(forests), linked(learning)), ""),
	},
	{
		code: "references/different-titles",
		raises: lectures(
			list(`${linked(learning)}`),
			list(
				`${linked(learning).replace("[Deep learning]", "[Shallow teaching]")}`,
			),
		),
		spares: lectures(list(linked(learning)), list(linked(learning))),
	},
	{
		code: "references/bibtex-syntax",
		raises: citing("[@one]", "@book{one, title={One}\n"),
		spares: citing("[@one]", "@book{one, title={One}}\n"),
	},
	{
		code: "references/undefined-string",
		raises: citing("[@one]", "@book{one, publisher=press}\n"),
		spares: citing(
			"[@one]",
			"@string{press={Press}}\n@book{one, publisher=press, month=jan}\n",
		),
	},
	{
		code: "references/unknown-crossref",
		raises: citing("[@one]", "@inbook{one, crossref={two}}\n"),
		spares: citing(
			"[@one]",
			"@inbook{one, crossref={two}}\n@book{two, title={Two}}\n",
		),
	},
	{
		code: "references/duplicate-key",
		raises: citing("[@one]", "@book{one, year=1}\n@book{one, year=2}\n"),
		spares: citing("[@one]", "@book{one, year=1}\n@book{two, year=1}\n"),
	},
	{
		code: "references/unknown-key",
		raises: citing("[@noe]", "@book{one, year=1}\n"),
		spares: citing(
			"`[@noe]` {% cite one %} mail@one.example @noe",
			"@book{one, year=1}\n",
		),
	},
	{
		code: "references/unknown-style",
		raises: styled("chigaco"),
		spares: styled("chicago-author-date"),
	},
	{
		code: "references/not-a-work",
		raises: mapped("chapter: 3"),
		spares: mapped("title: One"),
	},
	{
		code: "references/no-bibliography",
		raises: named("own.bib", "ownn.bib"),
		spares: named("own.bib", "own.bib"),
	},
	{
		code: "words/unknown-word",
		raises: speaking("topicks: Gebiete"),
		spares: speaking("topics: Gebiete"),
	},
	{
		code: "words/invalid-word",
		raises: speaking("topics: [Gebiete]"),
		spares: speaking("topics: 7"),
	},
	{
		code: "words/missing-placeholder",
		raises: speaking("found: Gefunden"),
		spares: speaking("found: '{count} gefunden'"),
	},
];
