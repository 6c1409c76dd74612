import { execFileSync, spawn } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import {
	folderWith,
	jekyllSite,
	lectern,
	readFolder,
	writeIn,
} from "./run-lectern.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

const posts = (text: string) =>
	Object.fromEntries(
		Array.from({ length: 30 }, (_, day) => [
			`_posts/2023-01-01-lecture-${day}.md`,
			`---\nlayout: post\ntitle: Lecture ${day}\n---\n${text}\n`,
		]),
	);
const long = "word ".repeat(4000);

function change(home: string): void {
	for (const [path, text] of Object.entries(posts(long)))
		writeIn(home, path, text);
}

/** Run the command where no file may grow beyond so many kilobytes: the system itself refuses the rest. */
function buildWithin(kilobytes: number, home: string): Promise<string> {
	const command = `ulimit -f ${kilobytes}; exec "$0" --import tsx "$1" build "$2"`;
	const child = spawn("bash", ["-c", command, process.execPath, main, home]);
	let said = "";
	child.stderr.on("data", (chunk) => {
		said += chunk;
	});
	return new Promise((resolve) =>
		child.on("close", (code) => resolve(`${code} ${said}`)),
	);
}

/** A disk of its own, of four megabytes, until the test ends. */
function mountDisk(): string {
	const folder = folderWith();
	mount(folder);
	onTestFinished(() => unmount(folder));
	return folder;
}

function mount(folder: string): void {
	const words = ["-t", "tmpfs", "-o", "size=4m", "tmpfs", folder];
	execFileSync("mount", words, { stdio: "ignore" });
}

function unmount(folder: string): void {
	// Lazily: a cache that was open stays so until the process ends.
	execFileSync("umount", ["-l", folder]);
}

/** Only root may mount, and not everywhere. */
const canMount = (() => {
	const folder = mkdtempSync(join(tmpdir(), "lectern-disk-"));
	try {
		mount(folder);
		unmount(folder);
		return true;
	} catch {
		return false;
	} finally {
		rmSync(folder, { recursive: true });
	}
})();

/** Fill a disk but for so many bytes. */
function fill(folder: string, free: number): void {
	const { bavail, bsize } = statfsSync(folder);
	writeFileSync(join(folder, ".filler"), Buffer.alloc(bavail * bsize - free));
}

const siteOf = (folder: string) => {
	const { ".filler": _, ...site } = readFolder(folder);
	return site;
};

describe("where the disk refuses the site", () => {
	it("the old one stays, whole, and the message is a diagnostic", async () => {
		const home = folderWith({ ...jekyllSite, ...posts("Old") });
		await lectern("build", home);
		const old = readFolder(join(home, "_site"));
		change(home);
		const said = await buildWithin(16, home);
		expect(said).toMatch(/^1 .*output\/cannot-write/s);
		expect(said).toContain("the site is as it was before");
		expect(said).not.toMatch(/^\s+at /m);
		expect(readFolder(join(home, "_site"))).toEqual(old);
		expect((await lectern("build", home)).code).toBe(0);
		expect(readFolder(join(home, "_site"))).not.toEqual(old);
	});

	it.runIf(canMount).each([
		["a folder of a full disk", "site"],
		["a full disk's own folder", "."],
	])("%s", async (_, name) => {
		const folder = mountDisk();
		const destination = join(folder, name);
		mkdirSync(destination, { recursive: true });
		const home = folderWith({
			...jekyllSite,
			...posts("Old"),
			"_config.yml": "keep_files: [.filler]\n",
		});
		await lectern("build", home, "-d", destination);
		const old = siteOf(destination);
		fill(folder, 100_000);
		change(home);
		const { code, err } = await lectern("build", home, "-d", destination);
		expect(code).toBe(1);
		expect(err).toContain("ENOSPC");
		expect(siteOf(destination)).toEqual(old);
		rmSync(join(folder, ".filler"));
		expect((await lectern("build", home, "-d", destination)).code).toBe(0);
		const renewed = siteOf(destination);
		expect(Object.keys(renewed)).toEqual(Object.keys(old));
		expect(renewed).not.toEqual(old);
	});

	it.runIf(canMount)(
		"a cache there is no place for costs nothing but time",
		async () => {
			const folder = mountDisk();
			fill(folder, 8_000);
			const home = folderWith({ ...jekyllSite, ...posts(long) });
			const cache = join(folder, "cache");
			const { code, err } = await lectern("build", home, "--cache", cache);
			expect([code, err]).toEqual([0, ""]);
			const site = readFolder(join(home, "_site"));
			rmSync(join(home, "_site"), { recursive: true });
			await lectern("build", home, "--cache", cache);
			expect(readFolder(join(home, "_site"))).toEqual(site);
		},
	);
});
