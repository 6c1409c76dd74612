const special = /[&<>"']/;
const specials = /[&<>"']/g;

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Text as HTML, for element content and for attributes in double or single quotes. */
export function escapeHtml(text: string): string {
	if (!special.test(text)) return text;
	return text.replace(specials, (character) => entities[character] ?? "");
}
