import { readAttributeList } from "./attribute-list.ts";
import { type KramdownDocument, report } from "./document.ts";
import { type Attribute, Element } from "./element.ts";
import { isKramdownOption, readKramdownOptions } from "./options.ts";
import type { TextPlace, TextScanner } from "./text-scanner.ts";

/** Where an extension stands. */
export interface ExtensionContext {
	readonly document: KramdownDocument;
	readonly scanner: TextScanner;
	/** What its element goes into. */
	readonly target: Element;
	readonly category: "block" | "span";
	/** Mark the end of a block that prints nothing. */
	readonly addMark?: () => void;
}

/** `{::name attrs}` or `{::name attrs /}` or `{:/end}`. */
export interface ExtensionTag {
	readonly length: number;
	readonly name: string | undefined;
	readonly attrs: string;
	readonly closed: boolean;
	readonly end: string | undefined;
}

/** Read an extension at the scanner's position; false, with a word about it, if it is none. */
export function readExtension(
	context: ExtensionContext,
	tag: ExtensionTag,
): boolean {
	const { scanner } = context;
	const saved = scanner.pos;
	const problem = readTag(context, tag);
	if (problem === undefined) return true;
	scanner.pos = saved;
	report(
		context.document,
		"kramdown/invalid-extension",
		problem,
		scanner.place(),
		tag.length,
	);
	return false;
}

/** What is wrong with the extension, if anything. */
function readTag(
	context: ExtensionContext,
	tag: ExtensionTag,
): string | undefined {
	const { scanner, document } = context;
	const { name } = tag;
	if (name === undefined)
		return `"{:/${tag.end ?? ""}}" closes an extension that is not open.`;
	const place = scanner.place();
	scanner.pos += tag.length;
	const { attrs } = readAttributeList(document, tag.attrs);
	const body = tag.closed ? "" : readBody(context, name);
	if (body === undefined) return `"{::${name}}" is not closed by "{:/}".`;
	const content = tag.closed ? undefined : body;
	const handled = handle(context, name, attrs, content, place);
	if (!handled)
		return `The extension "${name}" is unknown; there are comment, nomarkdown and options.`;
	const last = context.target.children.at(-1);
	if (last && last.line === 0) last.line = place.line;
	return undefined;
}

/** What stands before the stop tag; nothing if there is none. */
function readBody(
	{ scanner, category }: ExtensionContext,
	name: string,
): string | undefined {
	const tag = `\\{:/(?:${name})?\\}`;
	const stop =
		category === "block"
			? new RegExp(`^ {0,3}${tag}[ \\t\\r\\n\\f\\v]*?\\n`, "gm")
			: new RegExp(tag, "g");
	if (scanner.find("{:/") < 0) return undefined;
	stop.lastIndex = scanner.pos;
	const match = stop.exec(scanner.text);
	if (!match) return undefined;
	const body = scanner.text.slice(scanner.pos, match.index);
	scanner.pos = match.index + match[0].length;
	return category === "block" ? body.replace(/\n$/, "") : body;
}

function handle(
	context: ExtensionContext,
	name: string,
	attrs: readonly Attribute[],
	body: string | undefined,
	place: TextPlace,
): boolean {
	const { target, category } = context;
	if (name === "options") {
		setOptions(context, attrs, place);
		context.addMark?.();
		return true;
	}
	if (name !== "comment" && name !== "nomarkdown") return false;
	if (body === undefined) return true;
	const type = name === "comment" ? "comment" : "raw";
	const element = new Element(type, body, 0, { category });
	const formats = attrs.find(([key]) => key === "type")?.[1] ?? "";
	element.options.formats = formats.split(/[ \t\r\n\f\v]+/).filter(Boolean);
	target.children.push(element);
	return true;
}

function setOptions(
	{ document }: ExtensionContext,
	attrs: readonly Attribute[],
	place: TextPlace,
): void {
	const forbidden = document.options.forbidden_inline_options;
	for (const [name, value] of attrs) {
		const allowed =
			!forbidden.includes(name) && name !== "forbidden_inline_options";
		if (isKramdownOption(name) && allowed)
			Object.assign(
				document.options,
				readKramdownOptions({ [name]: value }, document.options),
			);
		else
			report(
				document,
				"kramdown/unknown-option",
				allowed
					? `kramdown has no option "${name}".`
					: `The option "${name}" may not be set within a document.`,
				place,
			);
	}
}
