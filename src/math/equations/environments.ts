/** An environment of LaTeX and AMS that stands by itself in a display. */
export interface DisplayEnvironment {
	/** KaTeX's name for it where it is the formula, without automatic numbers. */
	readonly alone: string;
	/** Its name inside something else; `""` for none: only a group. */
	readonly inner: string;
	/** Whether each row has a number of its own. */
	readonly rows: boolean;
	readonly starred: boolean;
	/** `a &=& b`: three columns for one relation. */
	readonly relation: boolean;
}

const bases: Readonly<
	Record<string, readonly [alone: string, inner: string, rows: boolean]>
> = {
	align: ["align*", "aligned", true],
	alignat: ["alignat*", "alignedat", true],
	eqnarray: ["align*", "aligned", true],
	equation: ["equation*", "", false],
	flalign: ["align*", "aligned", true],
	gather: ["gather*", "gathered", true],
	multline: ["gather*", "gathered", false],
	xalignat: ["alignat*", "alignedat", true],
	xxalignat: ["alignat*", "alignedat", true],
};

/** Environments that only group: their `\begin` and `\end` are left out. */
export const emptyEnvironments: ReadonlySet<string> = new Set([
	"displaymath",
	"math",
	"subequations",
]);

/** What is known of an environment that stands in displays, by its name with or without star. */
export function displayEnvironment(
	name: string,
): DisplayEnvironment | undefined {
	const starred = name.endsWith("*");
	const base = starred ? name.slice(0, -1) : name;
	if (!Object.hasOwn(bases, base)) return undefined;
	const [alone = "", inner = "", rows = false] = bases[base] ?? [];
	const relation = base === "eqnarray";
	return { alone, inner, rows, starred, relation };
}
