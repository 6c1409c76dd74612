/** What a reader sees, hears or is told on pointing: attributes with words in them. */
const labels =
	/\s(?:aria-label|alt|title|placeholder|data-(?:copy|copied|video|found|results|all))="([^"]*)"/g;

/**
 * The words of a page in their order: its texts, and its attributes that are read out or shown, without what is the
 * author's.
 *
 * @param html - A page of Lectern's theme.
 */
export function shownWords(html: string): string[] {
	const page = html
		.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, (element) =>
			(element.match(/^<script[^>]*>/) ?? []).join(""),
		)
		.replace(/ id="[^"]*-(?:citation|bibtex)">[\s\S]*?<\/(?:p|pre)>/g, ">");
	const pieces = page.split(/(<[^>]*>)/);
	return pieces
		.flatMap((piece) =>
			piece.startsWith("<")
				? Array.from(piece.matchAll(labels), ([, text = ""]) => text)
				: [piece],
		)
		.map((text) => text.replace(/\s+/g, " ").trim())
		.filter((text) => text && !/^https?:/.test(text));
}
