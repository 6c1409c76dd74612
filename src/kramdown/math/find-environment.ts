import { textEnvironments } from "../../markdown/text-environments.ts";
import type { TextScanner } from "../text-scanner.ts";
import type { Formula } from "./find-formula.ts";

const environment = /\\begin\{([A-Za-z]+\*?)\}/y;

/** Longer environments are left to the page: looking for the end of each would take too long. */
const longestEnvironment = 20_000;

/** `\begin{name}…\end{name}` with what is nested in it. */
export function environmentFormula(
	scanner: TextScanner,
	start: number,
	limit: number,
): Formula | undefined {
	environment.lastIndex = start;
	const name = environment.exec(scanner.text)?.[1];
	if (name === undefined || textEnvironments.has(name)) return undefined;
	const end = environmentEnd(scanner, start, limit, name);
	if (end < 0) return undefined;
	const tex = scanner.text.slice(start, end);
	return { start, end, tex, display: true, delimiter: "\\begin" };
}

function environmentEnd(
	scanner: TextScanner,
	start: number,
	limit: number,
	name: string,
): number {
	const open = `\\begin{${name}}`;
	const close = `\\end{${name}}`;
	const last = Math.min(limit, start + longestEnvironment);
	let from = start + open.length;
	for (let depth = 1; depth > 0; ) {
		const end = scanner.find(close, from);
		if (end < 0 || end + close.length > last) return -1;
		const nested = scanner.text.slice(from, end).split(open).length - 1;
		depth += nested - 1;
		from = end + close.length;
	}
	return from;
}
