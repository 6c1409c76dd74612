// Eleventy reads its own version beside its code, which lies elsewhere in the bundle.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const reading =
	/let filePath = normalizeFilePathInEleventyPackage\("package\.json"\);\s+return importJsonSync\(filePath\);/;

/** @type {import("esbuild").Plugin} */
export const placeEleventy = {
	name: "place Eleventy",
	setup({ onLoad }) {
		const filter = /eleventy[\\/]src[\\/]Util[\\/]ImportJsonSync\.js$/;
		onLoad({ filter }, ({ path }) => {
			const code = readFileSync(path, "utf8");
			if (!reading.test(code))
				throw new Error("Eleventy reads its version in another way now.");
			return { contents: code.replace(reading, `return ${manifestOf(path)};`) };
		});
	},
};

function manifestOf(path) {
	const text = readFileSync(join(path, "../../../package.json"), "utf8");
	const { version, engines } = JSON.parse(text);
	return JSON.stringify({ version, engines });
}
