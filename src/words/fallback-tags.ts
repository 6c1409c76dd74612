/**
 * The tags under which words for a language may be found, the most particular first: `de-AT`, `de`; `zh-TW`,
 * `zh-Hant`, `zh`.
 *
 * @param written - As `lang:` has it; `pt_BR`, as many sites write it, is `pt-BR`.
 * @returns Empty for what is no tag.
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4 (lookup)
 */
export function fallbackTags(written: unknown): string[] {
	const locale = readLocale(written);
	if (!locale) return [];
	const { language, script } = locale.maximize();
	const parts = locale.baseName.split("-");
	const shorter = parts.map((_, at) =>
		parts.slice(0, parts.length - at).join("-"),
	);
	const longer = shorter.slice(0, -1);
	const tags = [locale.baseName, ...longer, `${language}-${script}`, language];
	return [...new Set(tags)];
}

/** Languages have codes of two or three letters. */
const shape = /^\s*[a-z]{2,3}(?:[-_\s]|$)/i;

function readLocale(written: unknown): Intl.Locale | undefined {
	if (typeof written !== "string" || !shape.test(written)) return undefined;
	try {
		return new Intl.Locale(written.trim().replaceAll("_", "-"));
	} catch {
		return undefined;
	}
}
