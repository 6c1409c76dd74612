import type {
	Attribute,
	AttributeList,
	ElementOptions,
	ElementType,
} from "./element-options.ts";

export type {
	Alignment,
	Attribute,
	AttributeList,
	ContentModel,
	ElementOptions,
	ElementType,
} from "./element-options.ts";

/** A node of kramdown's tree, before it becomes markdown-it tokens. */
export class Element {
	type: ElementType;
	value: string;
	children: Element[] = [];
	attrs: Attribute[] = [];
	ial: AttributeList | undefined = undefined;
	options: ElementOptions;
	/** Line and column in the document, from 0. */
	line: number;
	column = 0;

	constructor(
		type: ElementType,
		value = "",
		line = 0,
		options: ElementOptions = {},
	) {
		this.type = type;
		this.value = value;
		this.line = line;
		this.options = options;
	}

	get(name: string): string | undefined {
		for (const [key, value] of this.attrs) if (key === name) return value;
		return undefined;
	}

	set(name: string, value: string): void {
		setAttribute(this.attrs, name, value);
	}

	/** Append text to the last child if it is of the same type, else as a new child. */
	addText(text: string, type: "text" | "raw_text" | "raw" = "text"): void {
		const last = this.children[this.children.length - 1];
		if (last && last.type === type) last.value += text;
		else if (text !== "")
			this.children.push(new Element(type, text, last?.line ?? this.line));
	}

	/** A copy of the whole subtree. */
	clone(): Element {
		const copy = new Element(this.type, this.value, this.line, {
			...this.options,
		});
		copy.attrs = this.attrs.map(([name, value]) => [name, value]);
		copy.ial = this.ial;
		copy.column = this.column;
		copy.children = this.children.map((child) => child.clone());
		return copy;
	}
}

/** Change an attribute where it stands, or append it. */
export function setAttribute(
	attrs: Attribute[],
	name: string,
	value: string,
): void {
	for (const attribute of attrs)
		if (attribute[0] === name) {
			attribute[1] = value;
			return;
		}
	attrs.push([name, value]);
}

/** Set an attribute; a class is added to those that are there. */
export function mergeAttribute(
	attrs: Attribute[],
	name: string,
	value: string,
): void {
	if (name === "class") {
		const before = attrs.find(([key]) => key === name)?.[1] ?? "";
		const all = before === "" ? value.trimStart() : `${before} ${value}`;
		setAttribute(attrs, name, all);
	} else setAttribute(attrs, name, value);
}

const blockTypes: ReadonlySet<ElementType> = new Set([
	"blank",
	"p",
	"header",
	"blockquote",
	"codeblock",
	"ul",
	"ol",
	"li",
	"dl",
	"dt",
	"dd",
	"table",
	"td",
	"hr",
]);

/** kramdown's category: whether the element counts as block-level. */
export function isBlock(element: Element): boolean {
	return blockTypes.has(element.type) || element.options.category === "block";
}
