const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
export const escapeHtml = (text: string) =>
	text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
export const unescapeHtml = (text: string) =>
	text.replace(/&(?:amp|lt|gt|quot|#39|#x27|#\d+);/g, (entity) => {
		const known = Object.entries(entities).find(
			([, written]) => written === entity,
		)?.[0];
		return (
			known ??
			(entity === "&#x27;"
				? "'"
				: String.fromCodePoint(Number(entity.slice(2, -1))))
		);
	});
export const percent = (text: string) =>
	encodeURIComponent(text).replace(
		/[!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
export const form = (text: string) =>
	percent(text)
		.replaceAll("%20", "+")
		.replaceAll("%2A", "*")
		.replaceAll("~", "%7E");
export const fromForm = (text: string) => {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
};
