import type { CourseFacts } from "./course.ts";
import { quote } from "./lecture.ts";

/** A site of one's own making: Jekyll's folders, one layout, one stylesheet. A path that ends with `/` is a folder. */
export function blankTemplates({ title }: CourseFacts): Record<string, string> {
	return {
		"_config.yml": `title: ${quote(title)}\n`,
		"_data/": "",
		"_drafts/": "",
		"_includes/": "",
		"_posts/": "",
		"_layouts/default.html": layout,
		"_sass/main.scss": sass,
		"assets/css/main.scss": '---\n---\n\n@import "main";\n',
		"index.md": `---
layout: default
title: ${quote(title)}
---

# Start developing your site
`,
	};
}

const layout = `<!doctype html>
<html lang="{{ site.lang | default: "en" }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ page.title }}</title>
<link rel="stylesheet" href="{{ "/assets/css/main.css" | relative_url }}">
</head>
<body>
<main>
{{ content }}
</main>
</body>
</html>
`;

const sass = `$measure: 34em;

body {
  max-width: $measure;
  margin: 2em auto;
  padding: 0 1em;
  font-family: system-ui, sans-serif;
  line-height: 1.5;
}
`;
