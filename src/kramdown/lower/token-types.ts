/** What is printed as an opening and a closing tag, by the names of its tokens. */
const names = [
	"abbr",
	"blockquote",
	"bullet_list",
	"dd",
	"dl",
	"dt",
	"em",
	"figure",
	"footnotes",
	"heading",
	"html",
	"link",
	"list_item",
	"ordered_list",
	"paragraph",
	"strong",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"tr",
];

const opening = new Map(names.map((name) => [name, `${name}_open`]));
const closing = new Map(names.map((name) => [`${name}_open`, `${name}_close`]));

/**
 * The type of the token that opens something.
 *
 * From a table, as is its end's: a text put together anew for each token would be compared letter by letter when the
 * renderer looks for its rule.
 */
export function openingType(name: string): string {
	return opening.get(name) ?? `${name}_open`;
}

/** The type of the token that closes what a token of type `opened` has opened. */
export function closingType(opened: string): string {
	return closing.get(opened) ?? `${opened.slice(0, -"_open".length)}_close`;
}
