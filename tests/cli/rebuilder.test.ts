import { expect, test } from "vitest";
import { configure } from "../../src/cli/configure.ts";
import { createRebuilder } from "../../src/cli/rebuilder.ts";
import { folderWith, jekyllSite, writeIn } from "./run-lectern.ts";

test("what has just been written wrong stands above what was wrong before", async () => {
	const home = folderWith({
		...jekyllSite,
		"a.html": "---\n---\n{% include old.html %}\n",
		"z.html": "---\n---\nfine\n",
	});
	const rebuilder = createRebuilder(
		configure({ command: "serve", words: [home], flags: {} }),
		false,
	);
	const build = async () => (await rebuilder.build(() => {})).problem;
	expect(await build()).toContain("old.html");
	writeIn(home, "z.html", "---\n---\n{% include new.html %}\n");
	const problem = await build();
	expect(problem.indexOf("new.html")).toBeLessThan(problem.indexOf("old.html"));
	expect(problem.indexOf("new.html")).toBeGreaterThanOrEqual(0);
	writeIn(home, "a.html", "---\n---\nfine\n");
	expect(await build()).not.toContain("old.html");
	rebuilder.close();
});
