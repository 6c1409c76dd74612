import { Element } from "../element.ts";

export interface TocEntry {
	readonly level: number;
	readonly id: string;
	readonly children: readonly Element[];
}

interface Open {
	readonly level: number;
	readonly item: Element;
	/** The list of the entries below it. */
	readonly below: Element;
}

/** The items of the table of contents, nested by level, as `list` is ordered or not. */
export function buildTableOfContents(
	list: Element,
	entries: readonly TocEntry[],
): Element[] {
	const type = list.type === "ol" ? "ol" : "ul";
	const prefix = list.get("id") ?? "markdown-toc";
	const top = new Element(type);
	const open: Open[] = [];
	for (const entry of entries) {
		while (open.length > 0 && (open.at(-1) as Open).level >= entry.level)
			close(open.pop() as Open);
		const item = createItem(entry, prefix);
		const below = new Element(type);
		item.children.push(below);
		(open.at(-1)?.below ?? top).children.push(item);
		open.push({ level: entry.level, item, below });
	}
	for (const entry of open.reverse()) close(entry);
	return top.children;
}

function close({ item, below }: Open): void {
	if (below.children.length === 0) item.children.pop();
}

function createItem({ id, children }: TocEntry, prefix: string): Element {
	const link = new Element("a");
	link.attrs = [
		["href", `#${id}`],
		["id", `${prefix}-${id}`],
	];
	link.children = forEntry(children);
	const paragraph = new Element("p", "", 0, { transparent: true });
	paragraph.children.push(link);
	const item = new Element("li");
	item.children.push(paragraph);
	return item;
}

/** A header's content without footnotes, links unwrapped. */
function forEntry(children: readonly Element[]): Element[] {
	return children.flatMap((child) => {
		if (child.type === "footnote") return [];
		const copy = child.clone();
		copy.children = forEntry(child.children);
		return child.type === "a" ? copy.children : [copy];
	});
}
