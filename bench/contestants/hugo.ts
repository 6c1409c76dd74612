import type { Contestant } from "./types.ts";
import { versionOf } from "./version-of.ts";

/** The first Hugo that can set mathematics itself. */
const FIRST_WITH_KATEX = 132;

const common = {
	dialect: { inline: ["$", "$"], display: ["$$", "$$"] },
	postPath: (index: number) => `content/lectures/lecture-${index + 1}.md`,
	pagePath: (index: number) =>
		`public/lectures/lecture-${index + 1}/index.html`,
	output: "public",
	watching: /Watching for changes/,
} as const;

/** Leaves the mathematics to the browser. */
export function hugo(): Contestant {
	return contestant("Hugo", "hugo", ["hugo"]);
}

/** Sets the mathematics: a Hugo that can, from the path or named by `HUGO`. */
export function hugoWithKatex(): Contestant {
	const program = process.env.HUGO ?? "hugo";
	const found = contestant("Hugo, setting", program, ["hugo", "hugo-katex"]);
	const minor = Number(found.version?.split(".")[1] ?? 0);
	const canSet = minor >= FIRST_WITH_KATEX;
	return { ...found, version: canSet ? found.version : undefined };
}

function contestant(
	name: string,
	program: string,
	templates: readonly string[],
): Contestant {
	return {
		...common,
		name,
		templates,
		version: versionOf([program, "version"]),
		caches: ["resources", "cache"],
		build: [program, "--quiet"],
		again: [program, "--quiet"],
		watch: [program, "--watch"],
		environment: (folder) => ({ HUGO_CACHEDIR: `${folder}/cache` }),
	};
}
