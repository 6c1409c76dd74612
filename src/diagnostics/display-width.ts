import { once } from "../once.ts";

const wide = once(
	() =>
		/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u,
);
const invisible = once(() => /[\p{Mn}\p{Me}\p{Cf}]/u);

/** How many columns of a terminal a text takes: two for East Asian wide letters, none for combining marks. */
export function displayWidth(text: string): number {
	if (isAscii(text)) return text.length;
	let width = 0;
	for (const letter of text)
		width += invisible().test(letter) ? 0 : wide().test(letter) ? 2 : 1;
	return width;
}

function isAscii(text: string): boolean {
	for (let i = 0; i < text.length; i++)
		if (text.charCodeAt(i) > 126) return false;
	return true;
}
