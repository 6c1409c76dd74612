import { homedir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { userCacheFolder } from "../../src/code-cache/user-cache-folder.ts";

it.each([
	["linux", {}, join(homedir(), ".cache")],
	["linux", { XDG_CACHE_HOME: "/caches" }, "/caches"],
	["darwin", {}, join(homedir(), "Library", "Caches")],
	["win32", { LOCALAPPDATA: "C:\\Local" }, "C:\\Local"],
	["win32", {}, join(homedir(), ".cache")],
] as const)("on %s with %j is %s", (platform, environment, folder) => {
	expect(userCacheFolder(environment, platform)).toBe(folder);
});
