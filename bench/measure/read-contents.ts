import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a folder holds. */
export interface Contents {
	/** The same for the same files with the same bytes. */
	readonly fingerprint: string;
	readonly files: number;
	readonly bytes: number;
}

export function readContents(folder: string): Contents {
	const digest = createHash("sha1");
	let bytes = 0;
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const path of paths) {
		const content = readFileSync(path);
		digest.update(`${path.slice(folder.length)} ${content.length}\n`);
		digest.update(content);
		bytes += content.length;
	}
	return { fingerprint: digest.digest("hex"), files: paths.length, bytes };
}
