import { type DisplayEnvironment, emptyEnvironments } from "./environments.ts";

/** The `\begin` or `\end` that KaTeX understands; `undefined` where it is the author's. */
export function rename(
	command: "begin" | "end",
	name: string,
	kind: DisplayEnvironment | undefined,
	outer: boolean,
): string | undefined {
	if (emptyEnvironments.has(name)) return "";
	if (!kind) return undefined;
	const mine = outer ? kind.alone : kind.inner;
	if (mine === "") return command === "begin" ? "{" : "}";
	return `\\${command}{${mine}}`;
}
