/** Highlighted code taken apart: its text, and the class of each of its characters (UTF-16 units). */
export interface Exploded {
	readonly text: string;
	readonly classes: readonly string[];
}

export function explode(html: string): Exploded {
	const classes: string[] = [];
	let text = "";
	for (const [, name = "", inner, plain = ""] of html.matchAll(
		/<span class="([^"]*)">([^<]*)<\/span>|([^<]+)/g,
	)) {
		const piece = decode(inner ?? plain);
		text += piece;
		for (let index = 0; index < piece.length; index++) classes.push(name);
	}
	return { text, classes };
}

function decode(html: string): string {
	return html
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, "&");
}
