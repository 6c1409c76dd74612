import { existsSync, readFileSync } from "node:fs";
import type { SiteConfig } from "../../../src/config/types.ts";
import type { LiquidHost } from "../../../src/jekyll/liquid/types.ts";

const course = new URL("fixtures/course/", import.meta.url);

/** Addresses that Jekyll gives the little course in `fixtures/course`. */
const addresses: Readonly<Record<string, string>> = {
	"index.md": "/",
	"_posts/2023-02-24-first.md": "/2023/first.html",
	"_posts/2023-03-01-second-post.md": "/2023/second-post.html",
	"_posts/folder/2023-04-01-third.md": "/2023/third.html",
	"notes/deep.md": "/notes/deep.html",
	"/style.css": "/style.css",
	"/note.md": "/note.md",
};

function read(path: string): string | undefined {
	const file = new URL(path, course);
	return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** `/2023-2-24-first` as its file is named, whichever folder it lies in. */
function postFile(name: string): string {
	const bare = name.replace(/^\//, "").replace(/-(\d)-/, "-0$1-");
	return bare === "2023-04-01-third" ? `folder/${bare}` : bare;
}

function target(url: string | undefined): { url: string } | undefined {
	return url === undefined ? undefined : { url };
}

/** A host over the little course in `fixtures/course`, as `make-golden.rb` reads it. */
export function courseHost(
	config: Readonly<Record<string, unknown>> = {},
	more: Partial<LiquidHost> = {},
): LiquidHost {
	return {
		config: {
			url: "https://x.org",
			baseurl: "/2023",
			timezone: "UTC",
			...config,
		} as unknown as SiteConfig,
		time: new Date("2023-06-15T12:00:00Z"),
		findInclude: (name) => {
			const body = read(`_includes/${name}`);
			const path = `_includes/${name}`;
			return body === undefined
				? undefined
				: { name, path, origin: "course", data: {}, body, bodyLine: 1 };
		},
		readRelative: read,
		findDocument: (path) => target(addresses[path]),
		findPost: (name) => target(addresses[`_posts/${postFile(name)}.md`]),
		markdownify: (text) =>
			text === ""
				? "\n"
				: `<p>${text.replace(/\*(.+?)\*/g, "<em>$1</em>")}</p>\n`,
		smartify: (text) =>
			text
				.replace(/"(\w+)"/g, "“$1”")
				.replace("--", "–")
				.replace("...", "…"),
		...more,
	};
}
