/** Classes of KaTeX's tree that its stylesheet says something about, with the names they get on the page. */
const styled: ReadonlyMap<string, string> = new Map([
	["mathnormal", "kN"],
	...`accent-body accent-full amsrm angl anglpad boldsymbol boxpad brace-center brace-left brace-right
	brahmic_fallback cancel-lap cancel-pad cd-arrow-pad cd-label-left cd-label-right cd-vert-arrow cjk_fallback clap
	cyrillic_fallback delim-size1 delim-size4 delimcenter delimsizing fbox fcolorbox frac-line halfarrow-left
	halfarrow-right hangul_fallback hide-tail katex-fix katex-hdashline katex-hline katex-inner katex-newline
	katex-overlay katex-overline katex-root katex-rule katex-smash katex-sout katex-stretchy katex-tag katex-thinbox
	katex-underline katex-vbox large-op llap mainrm mathbb mathbf mathboldfrak mathboldsf mathcal mathfrak mathit
	mathitsf mathrm mathscr mathsf mathsfit mathtt mfrac mover mtable mult munder nulldelimiter op-limits op-symbol
	overline-line reflectbox rlap size1 size2 size3 size4 small-op sqrt svg-align textbb textbf textboldfrak textboldsf
	textfrak textit textitsf textrm textscr textsf texttt underline-line vertical-separator x-arrow x-arrow-pad`
		.split(/\s+/)
		.map((name) => [name, name] as const),
]);

/** Font sizes of KaTeX's ten steps, relative to the sixth. */
const sizes = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/** What is read from the classes of one of KaTeX's nodes. */
export interface NodeClasses {
	/** For the page; sizes left out. */
	readonly kept: string;
	/** Font size relative to the surroundings. */
	readonly scale: number;
	/** How a stack in this node is aligned, where the node says so. */
	readonly align: "" | "kC" | "kR" | undefined;
}

const aligns: Readonly<Record<string, NodeClasses["align"]>> = {
	"col-align-c": "kC",
	"col-align-l": "",
	"col-align-r": "kR",
	"katex-accent": "kC",
	mfrac: "kC",
	mover: "kC",
	msupsub: "",
	munder: "kC",
	"op-limits": "kC",
	"x-arrow": "kC",
};

/** Reads lists of classes, each once: they repeat all the time. */
export class ClassReader {
	private readonly memory = openBranch();

	read(classes: readonly string[]): NodeClasses {
		let branch = this.memory;
		for (let at = 0; at < classes.length; at++)
			branch = follow(branch, classes[at] ?? "");
		branch.read ??= readClasses(classes);
		return branch.read;
	}
}

/** A tree of lists by their classes in order: no text need be put together to look one up. */
interface Branch {
	read: NodeClasses | undefined;
	readonly next: Map<string, Branch>;
}

const openBranch = (): Branch => ({ read: undefined, next: new Map() });

function follow({ next }: Branch, name: string): Branch {
	let branch = next.get(name);
	if (!branch) {
		branch = openBranch();
		next.set(name, branch);
	}
	return branch;
}

function readClasses(classes: readonly string[]): NodeClasses {
	const sizing =
		classes.includes("katex-sizing") || classes.includes("fontsize-ensurer");
	const free = classes.includes("enclosing");
	let align: NodeClasses["align"];
	let scale = 1;
	const kept: string[] = [];
	for (const name of classes) {
		if (name in aligns) align = aligns[name];
		const step = sizing ? /^(reset-)?size(\d+)$/.exec(name) : null;
		if (step?.[1]) scale /= sizes[Number(step[2])] ?? 1;
		else if (step) scale *= sizes[Number(step[2])] ?? 1;
		else if (styled.has(name)) kept.push(styled.get(name) ?? "");
		else if (free && !unstyled.has(name)) kept.push(name);
	}
	return { kept: kept.join(" "), scale, align };
}

const unstyled = new Set(["enclosing", "mord", "mtight"]);
