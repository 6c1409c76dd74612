import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./build-site.ts";

/** A site that has been written, as one in memory; `base` is where a server has it. */
export function readSite(folder: string, base = ""): Site {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	return new Map(
		names
			.filter((name) => statSync(join(folder, name)).isFile())
			.map((name) => [`${base}/${name}`, readFileSync(join(folder, name))]),
	);
}
