import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The worker as a package holds it; Node runs no TypeScript in a thread. */
export async function bundleWorker(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "lectern-worker-"));
	const outfile = join(folder, "formula-worker.mjs");
	await build({
		entryPoints: [join(root, "src/workers/formula-worker.ts")],
		outfile,
		bundle: true,
		format: "esm",
		platform: "node",
		target: "node20",
		banner: {
			js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
		},
		logLevel: "warning",
	});
	return outfile;
}
