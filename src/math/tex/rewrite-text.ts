import { Rewriter, type Rewritten, unchanged } from "./rewriting.ts";

/** Commands whose argument MathJax prints as it is, but for `$…$` and `\(…\)`. */
const textCommand =
	/\\(?:text(?:rm|bf|it|sf|tt|up|md|normal|sc|sl)?|mbox|hbox|fbox|intertext)(?![A-Za-z])\s*\{/g;

const escaped: Readonly<Record<string, string>> = {
	_: "\\_",
	"^": "\\textasciicircum{}",
	"%": "\\%",
	"#": "\\#",
	"&": "\\&",
};

/**
 * Escape what has a meaning to TeX but not to MathJax inside `\text{…}` and its kin: `\text{a_b}`, `\textbf{68%}`.
 */
export function rewriteText(tex: string): Rewritten {
	if (!tex.includes("\\text") && !tex.includes("box{")) return unchanged(tex);
	const rewriter = new Rewriter(tex);
	let done = 0;
	for (const match of tex.matchAll(textCommand)) {
		const from = match.index + match[0].length;
		if (from < done) continue;
		const to = endOfGroup(tex, from);
		if (to < 0) break;
		if (/[_^%#&]/.test(tex.slice(from, to)))
			escapeText(tex, from, to, rewriter);
		done = to;
	}
	return rewriter.finish();
}

/** The offset of the brace that closes the group begun before `from`; a `%` begins no comment. -1 without one. */
function endOfGroup(tex: string, from: number): number {
	let depth = 0;
	for (let at = from; at < tex.length; at++) {
		const code = tex.charCodeAt(at);
		if (code === 92) at++;
		else if (code === 123) depth++;
		else if (code === 125 && depth-- === 0) return at;
	}
	return -1;
}

function escapeText(
	tex: string,
	from: number,
	to: number,
	rewriter: Rewriter,
): void {
	let inMath = false;
	for (let at = from; at < to; at++) {
		const character = tex.charAt(at);
		if (character === "\\") {
			if ("()".includes(tex.charAt(at + 1)))
				inMath = tex.charAt(at + 1) === "(";
			at++;
		} else if (character === "$") inMath = !inMath;
		else if (!inMath && escaped[character])
			rewriter.replace(at, at + 1, escaped[character]);
	}
}
