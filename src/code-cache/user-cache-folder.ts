import { homedir } from "node:os";
import { join } from "node:path";

/** Where programs keep for a user what they can make again, as the system has it; absolute. */
export function userCacheFolder(
	environment: NodeJS.ProcessEnv = process.env,
	platform: NodeJS.Platform = process.platform,
): string {
	if (platform === "win32" && environment.LOCALAPPDATA)
		return environment.LOCALAPPDATA;
	if (platform === "darwin") return join(homedir(), "Library", "Caches");
	return environment.XDG_CACHE_HOME || join(homedir(), ".cache");
}
