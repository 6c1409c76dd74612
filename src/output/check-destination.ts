import { homedir } from "node:os";
import { parse, relative, resolve, sep } from "node:path";

/**
 * Why a site must not be written to a folder: what does not belong to the site is removed there.
 *
 * @returns Nothing where it may.
 */
export function refuseDestination(
	source: string,
	destination: string,
): string | undefined {
	const folder = resolve(destination);
	if (contains(folder, resolve(source)))
		return "The destination must not be or contain the course's folder.";
	if (folder === parse(folder).root || contains(folder, homedir()))
		return "The destination must not be or contain your home folder.";
	return undefined;
}

/** Whether `inner` is `outer` or below it. */
export function contains(outer: string, inner: string): boolean {
	const way = relative(outer, inner);
	return way === "" || (way !== ".." && !way.startsWith(`..${sep}`));
}
