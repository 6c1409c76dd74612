import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openConsole, type Streams } from "./console.ts";
import type { Invocation } from "./create-program.ts";
import { themeTemplates } from "./templates/theme.ts";
import { exitCodes, UsageError } from "./usage.ts";
import { writeFiles } from "./write-files.ts";

/** `lectern new-theme NAME`: the folder of a Jekyll theme, ready to become a gem. */
export async function createTheme(
	{ words, flags }: Invocation,
	streams: Streams,
): Promise<number> {
	const console = openConsole(streams);
	const name = words.join("_").replaceAll(/\s+/g, "_").toLowerCase();
	if (!/^[a-z0-9][\w.-]*$/.test(name))
		throw new UsageError(`"${name}" cannot be the name of a theme`);
	const home = resolve(name);
	if (existsSync(home)) {
		console.error("Conflict:", `${home} exists already.`);
		return exitCodes.faulty;
	}
	writeFiles(home, themeTemplates(name, flags.code_of_conduct === true));
	// A gem is made of the files that git knows.
	spawnSync("git", ["init", "--quiet"], { cwd: home });
	console.info("New theme:", `${name} is ready in ${home}.`);
	return exitCodes.done;
}
