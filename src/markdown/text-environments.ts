/**
 * LaTeX's environments for text. A page of mathematics has no use for them: no setter of formulas knows them, so
 * `\begin{itemize}` in prose is what its author wrote, and no formula that fails.
 */
export const textEnvironments: ReadonlySet<string> = new Set([
	...["abstract", "center", "description", "document", "enumerate", "figure"],
	...[
		"figure*",
		"flushleft",
		"flushright",
		"itemize",
		"itemize*",
		"lstlisting",
	],
	...["minipage", "proof", "quotation", "quote", "table", "table*", "tabular"],
	...["tabularx", "thebibliography", "tikzpicture", "verbatim", "verse"],
	...["algorithm", "algorithmic", "corollary", "definition", "example"],
	...["lemma", "proposition", "remark", "theorem"],
]);
