import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { userCacheFolder } from "./user-cache-folder.ts";

/**
 * Where compiled code is kept: in the user's own folder, by all that it depends on.
 *
 * @param version - Of the code.
 * @param purpose - What it is run for: each has its own, since each needs other parts.
 */
export function cacheFile(version: string, purpose: string): string {
	const { arch } = process;
	// V8's own tag stands for its version, its flags and what the processor can do.
	const engine = cachedDataVersionTag().toString(36);
	return join(
		userCacheFolder(),
		"lectern",
		"code",
		`${version}-${arch}-${engine}`,
		purpose,
	);
}
