import { deployTemplates } from "./deploy.ts";
import { lectureTemplate, quote } from "./lecture.ts";

/** What a new course is made from. */
export interface CourseFacts {
	readonly title: string;
	/** Today, as `2026-02-24`. */
	readonly day: string;
	/** Lectern's version. */
	readonly version: string;
}

/** The files of a new course by path. */
export function courseTemplates(facts: CourseFacts): Record<string, string> {
	return {
		"_config.yml": config(facts),
		[`_posts/${facts.day}-first-lecture.md`]: lectureTemplate("First lecture"),
		"about.md": about,
		"README.md": readme(facts),
		"package.json": packageFile(facts),
		...deployTemplates,
	};
}

function config({ title }: CourseFacts): string {
	return `title: ${quote(title)}
description: >
  What students learn in this course, in a sentence or two.

# What the pages' own words are said in: de, fr, ja, ar …
# lang: de

# Where the site will be: https://example.edu/econ-101 is
# url: https://example.edu
# baseurl: /econ-101

staff:
  - name: Your Name
    role: Instructor
    email: you@example.edu

# Every option is explained in Lectern's README.
exclude: [README.md, package.json, package-lock.json, netlify.toml, wrangler.toml]
`;
}

const about = `---
layout: page
title: About
---

When and where the course meets, what it asks for, and how it is graded.
`;

function readme({ title }: CourseFacts): string {
	return `# ${title}

A course made with Lectern. It needs Node 20.19 or newer.

- \`npm install\`, once;
- \`npm start\` builds the site, shows it, and follows every edit;
- \`npx lectern new lecture "Title"\` begins a lecture in \`_posts\`;
- \`npx lectern check\` proofreads the course.

\`.github/workflows/pages.yml\` puts it on GitHub Pages at every push to \`main\`: choose "GitHub Actions" under
Settings → Pages → Source. \`netlify.toml\` and \`wrangler.toml\` do the same for Netlify and Cloudflare.
`;
}

function packageFile({ version }: CourseFacts): string {
	const content = {
		private: true,
		scripts: {
			start: "lectern serve --open-url",
			build: "lectern build",
			check: "lectern check",
		},
		dependencies: { lectern: `^${version}` },
	};
	return `${JSON.stringify(content, null, 2)}\n`;
}
