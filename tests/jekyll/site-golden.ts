import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { JEKYLL_VERSION } from "../../src/jekyll/jekyll-version.ts";
import {
	type Answer,
	folderWith,
	lectern,
	readFolder,
} from "../cli/run-lectern.ts";
import { parseSite } from "./unpack-site.ts";

/** The files of a built site, line by line. */
export type BuiltSite = Record<string, string[]>;

/** The sites of a folder beside this file, and what Ruby's Jekyll makes of each (`make-site-goldens.rb` asks it). */
export function siteGoldens(folder: string) {
	const home = new URL(`${folder}/`, import.meta.url);
	const read = (path: string) => readFileSync(new URL(path, home), "utf8");
	return {
		names: readdirSync(new URL("sites/", home)).map((file) =>
			file.replace(".site", ""),
		),
		golden: (name: string): BuiltSite =>
			JSON.parse(read(`golden/${name}.json`)),
		build: (name: string) => buildSite(read(`sites/${name}.site`)),
	};
}

/** Every file last changed at the moment that the golden files know. */
function unpack(text: string): string {
	const files = parseSite(text);
	const root = folderWith(Object.fromEntries(files));
	for (const path of files.keys())
		utimesSync(join(root, path), 0, 1_700_000_000);
	return root;
}

async function buildSite(
	text: string,
): Promise<{ site: BuiltSite; answer: Answer }> {
	const root = unpack(text);
	const answer = await lectern("build", root, "--disable-disk-cache");
	return { answer, site: readSite(join(root, "_site")) };
}

/** Without the files that Lectern's mathematics needs. */
export function readSite(folder: string): BuiltSite {
	return Object.fromEntries(
		Object.entries(readFolder(folder))
			.filter(([path]) => !path.startsWith("assets/lectern-math/"))
			.map(([path, bytes]) => [
				path,
				linesOf(Buffer.from(bytes, "latin1").toString("utf8")),
			]),
	);
}

function linesOf(text: string): string[] {
	return text.replaceAll(JEKYLL_VERSION, "VERSION").split("\n");
}
