/** Thrown where a formula holds what only KaTeX can build. */
export class Unsupported extends Error {
	constructor(what: string) {
		super(`${what} is left to KaTeX`);
	}
}
