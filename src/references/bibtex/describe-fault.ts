import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Place } from "./read-bibliography.ts";
import type { BibtexFault } from "./types.ts";

/** A fault of a `.bib` file, at its place, with the entry it lies in and the repair where there is only one. */
export function describeFault(fault: BibtexFault, place: Place): Diagnostic {
	const { offset, length = 1, message, hint, replacement, isMended } = fault;
	const location = place(offset);
	const entry = place(fault.entry);
	return diagnostic(
		fault.undefinedString === undefined
			? "references/bibtex-syntax"
			: "references/undefined-string",
		isMended ? message : `${message} The entry is left out.`,
		location,
		{
			length,
			...(isMended ? { severity: "warning" } : {}),
			...(hint ? { hint } : {}),
			...(replacement === undefined
				? {}
				: { fix: { length, text: replacement } }),
			...(entry.line === location.line
				? {}
				: {
						related: [
							{ message: "in the entry that begins here", location: entry },
						],
					}),
		},
	);
}
