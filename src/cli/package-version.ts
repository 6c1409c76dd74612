import { readFileSync } from "node:fs";

/** The version in Lectern's `package.json`. */
export function packageVersion(): string {
	const text = readFileSync(
		new URL("../../package.json", import.meta.url),
		"utf8",
	);
	return /"version": "([^"]+)"/.exec(text)?.[1] ?? "0.0.0";
}
