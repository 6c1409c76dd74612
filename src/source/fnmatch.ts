/**
 * A Ruby glob (`File.fnmatch?` without flags) as a test: `*` matches slashes too, `{a,b}` is literal.
 *
 * @param pattern - `*`, `?`, `[set]`, `[^set]` and `\` to take the next character as it is.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
	if (!/[*?[\\]/.test(pattern)) return (path) => path === pattern;
	const expression = pattern.replace(
		/\*+|\?|\[([!^]?)((?:\\.|[^\]\\])+)\]|\\(.)|[\s\S]/g,
		(token, negation?: string, set?: string, escaped?: string) => {
			if (token.startsWith("*")) return "[\\s\\S]*";
			if (token === "?") return "[\\s\\S]";
			if (set !== undefined)
				return `[${negation ? "^" : ""}${set.replace(/[\]^]/g, "\\$&")}]`;
			return literal(escaped ?? token);
		},
	);
	try {
		const regexp = new RegExp(`^${expression}$`, "u");
		return (path) => regexp.test(path);
	} catch {
		return (path) => path === pattern;
	}
}

function literal(text: string): string {
	return text.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&");
}
