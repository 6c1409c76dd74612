const named: Readonly<Record<string, string>> = {
	"\n": "\\n",
	"\t": "\\t",
	"\r": "\\r",
	"\f": "\\f",
	"\v": "\\v",
	"\b": "\\b",
	"\x07": "\\a",
	"\x1b": "\\e",
	'"': '\\"',
	"\\": "\\\\",
	"#": "\\#",
};
const escaped = /["\\]|#(?=[{$@])|[^\P{C}\u200d]/gu;

/** A text in quotes, as Ruby would have it written. */
export function inspectText(text: string): string {
	return `"${text.replace(escaped, escapeSign)}"`;
}

function escapeSign(sign: string): string {
	const name = named[sign];
	if (name) return name;
	if (sign === "\0") return "\\u0000";
	const code = sign.codePointAt(0) ?? 0;
	const digits = code.toString(16).toUpperCase();
	if (code < 0x80) return `\\x${digits.padStart(2, "0")}`;
	return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}
