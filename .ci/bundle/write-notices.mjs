// The licences of the packages whose code is in the bundle, as they ask for.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {readonly import("esbuild").Metafile[]} metafiles - Of the bundles. */
export function writeNotices(metafiles, target) {
	const folders = new Set(
		metafiles
			.flatMap(({ outputs }) => Object.values(outputs))
			.flatMap(({ inputs }) => Object.keys(inputs))
			.flatMap(packageFolder),
	);
	const notices = [...folders].sort().map(noticeOf);
	const head = "Lectern's compiled code has in it code of these packages.";
	writeFileSync(
		target,
		`${[head, ...new Set(notices)].join(`\n\n${"-".repeat(80)}\n\n`)}\n`,
	);
}

/** `node_modules/a/node_modules/@b/c` for a file in it. */
function packageFolder(path) {
	const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path);
	return found ? [found[0]] : [];
}

function noticeOf(folder) {
	const manifest = JSON.parse(
		readFileSync(join(folder, "package.json"), "utf8"),
	);
	const { name, version, license, author } = manifest;
	const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
	const by = typeof author === "string" ? author : author?.name;
	const text = file
		? readFileSync(join(folder, file), "utf8").trim()
		: `${license}${by ? `, ${by}` : ""}`;
	if (!license && !file) throw new Error(`${name} has no licence.`);
	return `${name} ${version} (${license})\n\n${text}`;
}
