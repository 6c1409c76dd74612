import type { Files } from "./three-builds.ts";

/** A picture that is only its head: so many pixels wide and high. */
export function picture(width: number, height: number): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`;
}

const head = (title: string, more = "") =>
	`---\nlayout: post\ntitle: ${title}\n${more}---\n`;

const posts: Files = new Map([
	[
		"_posts/2024-01-08-sets.md",
		`${head("Sets", "tags: [basics]\ncategories: foundations\n")}A set $$A$$ is equal to itself.\n\n## Topics\n\n![Figure](/assets/figure.svg)\n`,
	],
	[
		"_posts/2024-01-15-maps.md",
		`${head("Maps", "tags: [basics, maps]\ncategories: foundations\n")}$$\\begin{align} f \\label{eq:f} \\end{align}$$\n\nSee \\eqref{eq:f} and [sets]({% post_url 2024-01-08-sets %}).\n\n## References\n\n- Halmos, P. (1960). Naive Set Theory. Springer.\n`,
	],
	[
		"_posts/2024-01-22-rings.md",
		`${head("Rings", "tags: [algebra]\ndate: 2024-01-22 10:00\n")}[Notes](/assets/notes.pdf)\n\nVideo: [lecture](https://youtu.be/dQw4w9WgXcQ?t=60)\n\n\`\`\`python\nprint(1)\n\`\`\`\n`,
	],
	[
		"_posts/2024-01-29-fields.md",
		`${head("Fields", "tags: [algebra]\n")}A field[^1] has an inverse. {% include note.html text="of every x" %}\n\n[^1]: But zero.\n`,
	],
	[
		"_drafts/ideals.md",
		`${head("Ideals")}An ideal, not yet finished: $$I \\subset R$$\n`,
	],
]);

const files: Files = new Map([
	["assets/figure.svg", picture(40, 30)],
	["assets/notes.pdf", "%PDF notes"],
	["assets/style.css", "body { color: black }\n"],
	["_data/staff.yml", "- name: Ada\n  url: https://example.org\n"],
	["_data/schedule.yml", "- date: 2024-02-05\n  title: Exam\n"],
	[
		"_bibliography/references.bib",
		"@book{halmos, author={Paul Halmos}, title={Naive Set Theory}, year={1960}}\n",
	],
	["about.md", "---\nlayout: page\ntitle: About\n---\nAbout the course.\n"],
	[
		"_includes/note.html",
		"<b>{{ include.text }}, {{ site.data.staff[0].name }}</b>",
	],
]);

/** A course with layouts of its own that show all that Jekyll offers of other documents. */
export const jekyllCourse: Files = new Map([
	...posts,
	...files,
	[
		"_config.yml",
		"title: Algebra\nurl: https://example.org\ntime: 2024-06-01\nplugins: [jekyll-feed, jekyll-sitemap, jekyll-redirect-from, jekyll-seo-tag]\nbibliography: _bibliography/references.bib\n",
	],
	[
		"_layouts/default.html",
		'<html><head><title>{{ page.title }} | {{ site.title }}</title><link rel="stylesheet" href="{{ "/assets/style.css" | relative_url }}"></head><body>{{ content }}{% include foot.html %}</body></html>',
	],
	[
		"_layouts/post.html",
		"---\nlayout: default\nkind: post\n---\n<h1>{{ page.title }}</h1>{{ page.date | date: '%F' }}{{ content }}{% if page.next %}<a href='{{ page.next.url }}'>{{ page.next.title }}</a>{% endif %}{{ page.previous.title }}",
	],
	[
		"_layouts/page.html",
		"---\nlayout: default\n---\n<main>{{ content }}</main>{{ layout.kind }}",
	],
	[
		"_includes/foot.html",
		"<footer>{{ site.data.staff | map: 'name' | join: ', ' }} {{ site.posts.size }}</footer>",
	],
	[
		"index.html",
		"---\nlayout: default\ntitle: Home\n---\n{% for post in site.posts %}<li>{{ post.title }} {{ post.url }} {{ post.tags | join: ' ' }} {{ post.excerpt }}</li>{% endfor %}",
	],
	[
		"tags.html",
		"---\nlayout: default\n---\n{% for tag in site.tags %}{{ tag[0] }}: {% for post in tag[1] %}{{ post.title }}{% endfor %}{% endfor %}",
	],
	[
		"pages.html",
		"---\n---\n{% for page in site.pages %}{{ page.url }} {{ page.title }}\n{% endfor %}{% for file in site.static_files %}{{ file.path }} {{ file.extname }}\n{% endfor %}",
	],
	[
		"all.md",
		"---\nlayout: page\n---\n{% for post in site.posts limit: 2 %}{{ post.content | strip_html | truncate: 80 }}{% endfor %}\n{% link about.md %}\n",
	],
	["assets/main.scss", "---\n---\n@import 'colours';\nbody { color: $text }\n"],
	["_sass/_colours.scss", "$text: black;\n"],
]);

/** A course that looks as Lectern's own theme has it. */
export const lecternCourse: Files = new Map([
	...posts,
	...files,
	[
		"_config.yml",
		"title: Algebra\nurl: https://example.org\ntime: 2024-06-01\nimage: /assets/figure.svg\n",
	],
]);

/** A course with so many more posts that there are `count`: each names others, works and a topic or two. */
export function withPosts(course: Files, count: number): Files {
	const more = Array.from({ length: count - posts.size }, (_, index) => {
		const day = `2022-${two((index % 12) + 1)}-${two((index % 28) + 1)}`;
		const url = index % 2 ? "{{ page.previous.url }}" : "/topics/#gone";
		return [
			`_posts/${day}-lecture-${index}.md`,
			`${head(`"Lecture ${index}"`, `tags: [week-${index % 7}]\ncategories: part-${index % 3}\n`)}Words of $$x_{${index}}$$.\n\n## Topics\n\n[before](${url})\n\n## References\n\n- Halmos, P. (19${two(index)}). Naive Set Theory. Springer.\n`,
		] as const;
	});
	return new Map([...course, ...more]);
}

const two = (number: number) => String(number).padStart(2, "0");
