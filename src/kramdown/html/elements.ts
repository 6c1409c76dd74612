import type { ContentModel } from "../element.ts";

function names(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}

/** Elements kramdown takes for span-level: a line that begins with one is a paragraph. */
export const spanElements = names(
	"a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc " +
		"ruby samp select small span strong sub sup tt u var",
);

/** Elements that cannot stand within a line. */
export const blockElements = names(
	"address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form " +
		"h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section " +
		"summary table tbody td th thead tfoot tr ul",
);

/** Elements that have no end tag. */
export const voidElements = names(
	"area base br col command embed hr img input keygen link meta param source track wbr",
);

const blockModel = names(
	"address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header " +
		"hgroup iframe li main map menu nav noscript object section summary td",
);

const spanModel = names(
	"a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb " +
		"rbc rp rt rtc ruby select small span strong sub sup th tt",
);

const rawModel = names(
	"script style math option textarea pre code kbd samp var",
);

/** How the inside of an element is read when Markdown is read in it at all. */
export function defaultContentModel(name: string): ContentModel {
	if (blockModel.has(name)) return "block";
	return spanModel.has(name) ? "span" : "raw";
}

/** Whether the name is one of HTML's, for which capitals do not count. */
export function isHtmlElement(name: string): boolean {
	return (
		spanElements.has(name) ||
		blockElements.has(name) ||
		voidElements.has(name) ||
		blockModel.has(name) ||
		spanModel.has(name) ||
		rawModel.has(name)
	);
}
