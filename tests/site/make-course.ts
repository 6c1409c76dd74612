import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import type {
	Course,
	CourseDocument,
	Template,
} from "../../src/course/types.ts";
import type { Facts } from "../../src/page/index.ts";
import { RubyTime } from "../../src/ruby/values.ts";
import { utcZone } from "../../src/ruby/zone.ts";

const root = new URL("../../", import.meta.url).pathname;

/** A post in few words: what a test does not say is as if its author had written the least. */
export interface PostSketch {
	readonly name: string;
	readonly data?: Readonly<Record<string, unknown>>;
	readonly content?: string;
	readonly facts?: Partial<Facts>;
}

/** A course that uses Lectern's theme, without a file behind it. */
export function makeCourse(
	posts: readonly PostSketch[],
	{
		config = {},
		data = {},
		pages = [],
		ownLayouts = false,
	}: {
		config?: Record<string, unknown>;
		data?: Record<string, unknown>;
		pages?: CourseDocument[];
		ownLayouts?: boolean;
	} = {},
): Course {
	const layouts = readTheme(ownLayouts ? "course" : "lectern");
	return {
		config: {
			source: "/course",
			destination: "/course/_site",
			baseurl: "",
			url: "https://example.org",
			title: "Deep Learning for Text",
			permalink: "date",
			kramdown: {},
			lectern: {
				enhance: [],
				cache: "",
				diagnostics: {},
				environment: "production",
				variables: {},
			},
			...config,
		},
		source: "/course",
		time: new RubyTime(Date.parse("2023-06-01T00:00:00Z"), 0),
		collections: [
			{
				label: "posts",
				relativeDirectory: "_posts",
				directory: "/course/_posts",
				metadata: {},
				documents: posts.map(makePost),
				staticFiles: [],
				output: true,
			},
		],
		pages,
		staticFiles: [],
		data,
		layouts,
		findInclude: () => undefined,
		sassPaths: [],
		zone: utcZone,
	};
}

/** A document from `2023-02-24-lecture9` and its front matter. */
export function makePost({ name, data, content = "", facts }: PostSketch) {
	const [, day = "", slug = ""] = /^(\d{4}-\d\d-\d\d)-(.*)$/.exec(name) ?? [];
	const url = `/${day.replaceAll("-", "/")}/${slug}.html`;
	const document: CourseDocument = {
		kind: "post",
		collection: "posts",
		draft: false,
		path: `_posts/${name}.md`,
		relativePath: `_posts/${name}.md`,
		name: `${name}.md`,
		generated: false,
		data: { layout: "post", title: slug, slug, ...data },
		keyLines: new Map(),
		keyPlaces: new Map(),
		body: content,
		bodyLine: 1,
		date: new RubyTime(Date.parse(`${day}T00:00:00Z`), 0),
		extension: ".md",
		outputExtension: ".html",
		url,
		outputPath: url.slice(1),
		written: true,
		content,
		facts: {
			headings: [],
			videos: [],
			notes: [],
			references: [],
			formulas: [],
			words: 100,
			...facts,
		},
	};
	return document;
}

function readTheme(origin: Template["origin"]): Map<string, Template> {
	const folder = join(root, "_layouts");
	return new Map(
		readdirSync(folder).map((file) => {
			const { data, content } = matter(
				readFileSync(join(folder, file), "utf8"),
				{},
			);
			const name = file.replace(/\.html$/, "");
			const path = `_layouts/${file}`;
			return [name, { name, path, origin, data, body: content, bodyLine: 1 }];
		}),
	);
}
