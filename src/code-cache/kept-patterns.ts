import { compiledVersion } from "../cache/index.ts";
import { once } from "../once.ts";
import { cacheFile } from "./cache-file.ts";
import { openPatternStore, type PatternStore } from "./pattern-store.ts";

/** The compiled package's store for all builds of this process; none where the code runs as it is written. */
export const keptPatterns = once((): PatternStore | undefined => {
	const version = compiledVersion();
	return version ? openPatternStore(cacheFile(version, "patterns")) : undefined;
});
