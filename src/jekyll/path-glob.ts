/**
 * A glob of Ruby's `Dir.glob` as a test whether it names a path or a folder the path lies in.
 *
 * `*` stops at slashes, `**` followed by a slash stands for any folders, `{a,b}` for either; neither star matches a
 * leading dot.
 */
export function compilePathGlob(glob: string): (path: string) => boolean {
	const bare = glob.replace(/^\//, "").replace(/\/$/, "");
	const expression = bare.replace(
		/\*\*\/|\*+|\?|\{([^{}]*)\}|[\s\S]/g,
		(token, choices?: string) => {
			if (token === "**/") return "(?:(?!\\.)[^/]+/)*";
			if (token.startsWith("*")) return "(?:(?!\\.)[^/]+|)";
			if (token === "?") return "[^/]";
			if (choices !== undefined)
				return `(?:${choices.split(",").map(literal).join("|")})`;
			return literal(token);
		},
	);
	const regexp = new RegExp(`^${expression}(?:/|$)`);
	return (path) => regexp.test(path);
}

function literal(text: string): string {
	return text.replace(/[$()*+./?[\\\]^{|}-]/g, "\\$&");
}
