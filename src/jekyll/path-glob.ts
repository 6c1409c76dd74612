// A dot is no dot of a hidden file but where a name begins.
const NO_HIDDEN = "(?!(?:^|(?<=/))\\.)";

/**
 * A glob of Ruby's `Dir.glob` as a test whether it names a path or a folder the path lies in.
 *
 * `*` stops at slashes, `**` followed by a slash stands for any folders, `?` for one character, `[a-c]` and `[!a-c]` for
 * one of a set, `{a,b}` for either; none but the last matches the dot that a name begins with.
 */
export function compilePathGlob(glob: string): (path: string) => boolean {
	const bare = glob.replace(/^\//, "").replace(/\/$/, "");
	const expression = bare.replace(
		/\*\*\/|\*+|\?|\{([^{}]*)\}|\[([!^]?)([^\]/]+)\]|[\s\S]/g,
		(token, choices?: string, not?: string, set?: string) => {
			if (token === "**/") return `(?:${NO_HIDDEN}[^/]+/)*`;
			if (token.startsWith("*")) return `(?:${NO_HIDDEN}[^/]+|)`;
			if (token === "?") return `${NO_HIDDEN}[^/]`;
			if (choices !== undefined)
				return `(?:${choices.split(",").map(literal).join("|")})`;
			if (set !== undefined) return oneOf(set, Boolean(not));
			return literal(token);
		},
	);
	const regexp = new RegExp(`^${expression}(?:/|$)`);
	return (path) => regexp.test(path);
}

function oneOf(set: string, not: boolean): string {
	// Of a range that runs backwards Ruby keeps the ends; JavaScript takes it for an error.
	const held = set.replace(/(.)-(.)/g, (range, from: string, to: string) =>
		from <= to ? range : from + to,
	);
	const inner = held.replace(/[\\[^]/g, "\\$&");
	return `${NO_HIDDEN}(?!/)[${not ? "^" : ""}${inner}]`;
}

function literal(text: string): string {
	return text.replace(/[$()*+./?[\\\]^{|}-]/g, "\\$&");
}
