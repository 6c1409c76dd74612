import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import {
	folderWith,
	jekyllSite,
	lectern,
	readFolder,
	writeIn,
} from "./run-lectern.ts";
import { startLectern } from "./start-lectern.ts";

const first = "_posts/2023-01-02-first.md";
const second = "_posts/2023-01-03-second.md";
const post = (text: string) => `---\nlayout: post\n---\n${text}\n`;
const saves = [
	[first, post],
	[second, post],
	["_config.yml", (text: string) => `title: ${text}\n`],
] as const;

it("ends every burst of saves with the newest state, one build at a time", async () => {
	const home = folderWith({
		...jekyllSite,
		[second]: post("Second"),
		"about.html":
			"---\n---\n{{ site.title }}{% for post in site.posts %} {{ post.content }}{% endfor %}",
	});
	const started = startLectern("serve", home, "--port", "0");
	await started.says("Server running");
	const about = () => readFileSync(join(home, "_site/about.html"), "utf8");
	for (const burst of ["a", "b", "c"]) {
		const newest = new Map<string, string>();
		for (let save = 0; save < 10; save++) {
			const [path, write] = saves[save % saves.length] ?? saves[0];
			const text = `${burst}${save}`;
			writeIn(home, path, write(text));
			newest.set(path, text);
			await wait(10);
		}
		await expect
			.poll(
				() => [...newest.values()].filter((text) => !about().includes(text)),
				{
					timeout: 30_000,
				},
			)
			.toEqual([]);
	}
	const clean = folderWith();
	await lectern("build", home, "-d", clean, "--disable-disk-cache", "--quiet");
	await expect
		.poll(() => readFolder(join(home, "_site")), { timeout: 30_000 })
		.toEqual(readFolder(clean));
	started.process.kill("SIGINT");
	await started.ended;
	const builds = started.printed().match(/Regenerating|done in/g);
	const others = builds?.filter((word, at) => word === builds[at - 1]);
	expect(others).toEqual([]);
});
