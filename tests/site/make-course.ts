import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import type {
	Course,
	CourseDocument,
	Template,
} from "../../src/course/types.ts";
import type { Facts } from "../../src/page/index.ts";

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
				environment: "production",
				variables: {},
			},
			...config,
		},
		source: "/course",
		time: new Date("2023-06-01T00:00:00Z"),
		collections: [
			{
				label: "posts",
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
		generated: false,
		data: { layout: "post", title: slug, slug, ...data },
		keyLines: new Map(),
		body: content,
		bodyLine: 1,
		date: new Date(`${day}T00:00:00Z`),
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
