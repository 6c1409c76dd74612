/** Citation.js ships no types; what the tests use of it. @see https://citation.js.org/api/ */
declare module "@citation-js/core" {
	import type { CslItem } from "../../src/references/types.ts";

	export class Cite {
		constructor(
			input: string,
			options: { readonly forceType: string; readonly generateGraph: boolean },
		);
		/** The works as CSL-JSON. */
		readonly data: readonly CslItem[];
	}
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
