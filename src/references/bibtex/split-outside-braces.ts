/** Split a text at a separator (a sticky pattern) that stands outside braces. */
export function splitOutsideBraces(text: string, separator: RegExp): string[] {
	const pieces: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === "\\") at++;
		else if (character === "{") depth++;
		else if (character === "}") depth--;
		if (depth !== 0) continue;
		separator.lastIndex = at;
		const match = separator.exec(text);
		if (!match) continue;
		pieces.push(text.slice(from, at));
		from = separator.lastIndex;
		at = from - 1;
	}
	return [...pieces, text.slice(from)];
}
