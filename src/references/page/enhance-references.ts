import type { Token } from "markdown-it";
import type { MarkdownEnv } from "../../markdown/types.ts";
import { map, type Result } from "../../result.ts";
import type { Language } from "../../words/index.ts";
import { checkLinks } from "../check/check-links.ts";
import { findReferenceLists } from "../find/find.ts";
import { type CitationStyle, styleNamed } from "../format/format-citation.ts";
import type { ReferenceList } from "../types.ts";
import { markReferences } from "./mark.ts";
import { renderMenu } from "./render-menu.ts";

export interface EnhanceReferenceOptions {
	/** How a menu sets the citation, by the name an author gives it (`apa`); Chicago otherwise. */
	readonly style?: unknown;
	/** What the menus say by themselves is said in; English by default. */
	readonly language?: Language;
}

/** The tokens with the lists marked up, and what was read in them. */
export interface EnhancedReferences {
	readonly tokens: Token[];
	readonly references: readonly ReferenceList[];
}

/**
 * Find a body's reference lists, mark them up, and give each reference its menu.
 *
 * Pure: the given tokens stay as they are. The words of the lists are unchanged.
 *
 * @returns Of diagnostics those of `findReferenceLists` and `checkLinks`.
 */
export function enhanceReferences(
	tokens: readonly Token[],
	env: MarkdownEnv,
	options: EnhanceReferenceOptions = {},
): Result<EnhancedReferences> {
	const style: CitationStyle = styleNamed(options.style);
	const found = findReferenceLists(tokens, env);
	const result = map(found, (references) => ({
		tokens: markReferences(tokens, references, {
			decorate: (reference) =>
				renderMenu(reference, { style, language: options.language }),
		}),
		references,
	}));
	if (found.value.length === 0) return result;
	return {
		...result,
		diagnostics: [...result.diagnostics, ...checkLinks(tokens, env)],
	};
}
