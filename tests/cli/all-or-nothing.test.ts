import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
	folderWith,
	jekyllSite,
	lectern,
	readFolder,
	writeIn,
} from "./run-lectern.ts";
import { startLectern } from "./start-lectern.ts";

const posts = (text: string) =>
	Object.fromEntries(
		Array.from({ length: 60 }, (_, day) => [
			`_posts/2023-01-01-lecture-${day}.md`,
			`---\nlayout: post\ntitle: Lecture ${day}\n---\n${text} `.repeat(1) +
				"word ".repeat(500),
		]),
	);

describe("_site", () => {
	it("is the old site or the new one, whole, whenever the build is killed", async () => {
		const home = folderWith({ ...jekyllSite, ...posts("Old") });
		const site = join(home, "_site");
		await lectern("build", home);
		const old = readFolder(site);
		for (const [path, text] of Object.entries(posts("New")))
			writeIn(home, path, text);
		const destination = join(folderWith(), "new");
		await lectern(
			"build",
			home,
			"-d",
			destination,
			"--cache",
			join(destination, "../cache"),
		);
		const renewed = readFolder(destination);
		expect(renewed).not.toEqual(old);

		const seen = [];
		for (let delay = 200; delay < 6000; delay = Math.ceil(delay * 1.35)) {
			const { process: child, ended } = startLectern("build", home);
			await Promise.race([wait(delay), ended]);
			child.kill("SIGKILL");
			await ended;
			const now = readFolder(site);
			seen.push(
				JSON.stringify(now) === JSON.stringify(old)
					? "old"
					: JSON.stringify(now) === JSON.stringify(renewed)
						? "new"
						: "neither",
			);
		}
		expect(seen).not.toContain("neither");
		await lectern("build", home);
		expect(readFolder(site)).toEqual(renewed);
		expect(Object.keys(readFolder(join(home, ".lectern-cache")))).toEqual([
			"store",
		]);
	});
});
