import { readAttributes } from "../html/attributes.ts";
import { unescapeHtml } from "../html/escape.ts";
import { scanTags, type Tag } from "../html/tags.ts";

/** What a stretch of HTML holds, wrappers like `<center>` and `<strong>` left out. */
export type Part = TextPart | LinkPart | ElementPart;

interface Span {
	/** `html.slice(start, end)` is the part with its tags. */
	readonly start: number;
	readonly end: number;
}

export interface TextPart extends Span {
	readonly kind: "text";
	readonly text: string;
}

export interface LinkPart extends Span {
	readonly kind: "link";
	readonly attributes: ReadonlyMap<string, string>;
	readonly text: string;
	/** The attributes of the first image within the link. */
	readonly image?: ReadonlyMap<string, string>;
}

/** `<img>`, `<iframe>`, `<video>` …; `children` are the attributes of the `<source>` and `<track>` tags within. */
export interface ElementPart extends Span {
	readonly kind: "element";
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly ReadonlyMap<string, string>[];
}

const CONTAINERS = new Set(["a", "iframe", "video", "object", "audio"]);
const VOID = new Set(["img", "embed", "input"]);
const CHILDREN = new Set(["source", "track"]);

interface Open {
	tag: Tag;
	attributes: Map<string, string>;
	text: string;
	image?: Map<string, string>;
	children: Map<string, string>[];
}

/** Read what a stretch of HTML holds, in order; blank text between the parts is left out. */
export function outline(html: string): Part[] {
	const parts: Part[] = [];
	let open: Open | undefined;
	let from = 0;
	const addText = (end: number) => {
		const text = textOf(html.slice(from, end));
		if (open) open.text += text;
		else if (text.trim())
			addTextPart(parts, { kind: "text", text, start: from, end });
	};
	for (const tag of scanTags(html)) {
		addText(tag.start);
		from = tag.end;
		const read = () => readAttributes(html.slice(tag.start, tag.end));
		if (open && tag.closing && tag.name === open.tag.name) {
			parts.push(close(open, tag.end));
			open = undefined;
		} else if (open && tag.name === "img") open.image ??= read();
		else if (open && CHILDREN.has(tag.name)) open.children.push(read());
		else if (!open && !tag.closing && CONTAINERS.has(tag.name))
			open = { tag, attributes: read(), text: "", children: [] };
		else if (!open && VOID.has(tag.name)) parts.push(element(tag, read()));
	}
	addText(html.length);
	if (open) parts.push(close(open, html.length));
	return parts;
}

/** Text in several wrappers is one text. */
function addTextPart(parts: Part[], part: TextPart): void {
	const last = parts.at(-1);
	if (last?.kind === "text")
		parts[parts.length - 1] = {
			...last,
			text: last.text + part.text,
			end: part.end,
		};
	else parts.push(part);
}

function close(open: Open, end: number): Part {
	const { attributes, image, children, tag } = open;
	const span = { start: tag.start, end };
	if (tag.name !== "a")
		return { kind: "element", name: tag.name, attributes, children, ...span };
	const text = open.text.replace(/\s+/g, " ").trim();
	return { kind: "link", attributes, text, ...(image && { image }), ...span };
}

function element(tag: Tag, attributes: Map<string, string>): ElementPart {
	const { name, start, end } = tag;
	return { kind: "element", name, attributes, children: [], start, end };
}

/** Text with comments taken out. */
function textOf(html: string): string {
	return unescapeHtml(html.includes("<!--") ? withoutComments(html) : html);
}

function withoutComments(html: string): string {
	return html
		.split("<!--")
		.map((piece, index) => {
			if (index === 0) return piece;
			const end = piece.indexOf("-->");
			return end === -1 ? "" : piece.slice(end + 3);
		})
		.join("");
}
