import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeOutProperties } from "../../.ci/bundle/write-out-properties.mjs";

const LECTURES = 1000;
const EACH = 8;

/**
 * Print how long the references of a course are read: 1,000 lectures with 8 references each, no two alike.
 *
 * The code is compiled as the package's is and run in a process of its own, which has seen nothing of it before.
 */
export async function timeReading(raw: readonly string[]): Promise<void> {
	const lectures = Array.from({ length: LECTURES }, (_, lecture) => {
		const entries = Array.from({ length: EACH }, (_, at) =>
			entryAt(raw, lecture * EACH + at),
		);
		return `## References\n\n${entries.join("\n\n")}\n`;
	});
	const [first, second] = await inOwnProcess(lectures);
	console.log(
		`${LECTURES} lectures × ${EACH} references: ${first} s of processor time, ${second} s when read again`,
	);
}

/** The cases in turn; from the second turn on with other numbers in them. */
function entryAt(raw: readonly string[], at: number): string {
	const turn = Math.floor(at / raw.length);
	const entry = raw[at % raw.length] ?? "";
	return entry.replace(/(?<![\d./-])\d{1,3}(?![\d./-])/g, (number) =>
		String(Number(number) + turn),
	);
}

async function inOwnProcess(lectures: readonly string[]): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), "lectern-references-"));
	const script = join(folder, "read-lectures.cjs");
	try {
		await build({
			entryPoints: [
				fileURLToPath(new URL("read-lectures.ts", import.meta.url)),
			],
			outfile: script,
			bundle: true,
			platform: "node",
			target: "node20",
			supported: { "regexp-unicode-property-escapes": true },
			plugins: [writeOutProperties],
			mainFields: ["module", "main"],
			logLevel: "error",
		});
		const input = JSON.stringify(lectures);
		const printed = execFileSync(process.execPath, [script], { input });
		return printed.toString().trim().split(" ");
	} finally {
		rmSync(folder, { recursive: true });
	}
}
