import { report } from "../document.ts";
import { type CoreRule, documentOf } from "./document-of.ts";

/** Say which footnotes nothing refers to. */
export const unusedFootnotes: CoreRule = ({ env }) => {
	const document = documentOf(env);
	for (const { name, mark, used } of document.footnotes.values())
		if (!used)
			report(
				document,
				"kramdown/unused-footnote",
				`Nothing refers to the footnote "${name}", so it is not printed.`,
				mark,
			);
};
