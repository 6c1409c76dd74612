type Data = Readonly<Record<string, unknown>>;

/** Front matter's categories joined to those that lower levels gave: a text is a list of words. */
export function mergeCategories(old: unknown, given: unknown): unknown {
	if (given === undefined || given === null) return old;
	const list = typeof given === "string" ? words(given) : given;
	return Array.isArray(old) && Array.isArray(list)
		? [...new Set([...old, ...list])]
		: list;
}

/** A document's categories: `categories` and `category` together, as texts, each once. */
export function categoriesOf(data: Data): string[] {
	const plural = listOf(data.categories);
	const all = [...plural, ...pluralised(data, "category", "categories")];
	return [...new Set(all.flat(9).map(textOf))];
}

/** A document's tags: `tag` alone, or else `tags`, where a text is a list of words. */
export function tagsOf(data: Data): unknown[] {
	return pluralised(data, "tag", "tags").flat(9);
}

function pluralised(data: Data, singular: string, plural: string): unknown[] {
	const one = data[singular];
	const value =
		one === undefined || one === null || one === false
			? many(data[plural])
			: one;
	return [value].flat(9).filter((item) => item !== null && item !== undefined);
}

function many(value: unknown): unknown {
	return typeof value === "string"
		? words(value)
		: Array.isArray(value)
			? value
			: undefined;
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value)
		? value
		: value === undefined || value === null
			? []
			: [value];
}

function textOf(value: unknown): string {
	return value === null || value === undefined ? "" : String(value);
}

function words(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}
