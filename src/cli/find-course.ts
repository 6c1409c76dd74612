import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder with a configuration, from the given one upwards; the given one where there is none. */
export function findCourse(folder: string): string {
	for (let here = folder; ; here = dirname(here)) {
		if (existsSync(join(here, "_config.yml"))) return here;
		if (here === dirname(here)) return folder;
	}
}
