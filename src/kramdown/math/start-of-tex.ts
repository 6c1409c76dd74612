/** Index at which a formula's TeX begins in its text, behind delimiters and blanks; where it is not verbatim, `start`. */
export function startOfTex(
	text: string,
	tex: string,
	start: number,
	end: number,
): number {
	return start + Math.max(0, text.slice(start, end).indexOf(tex));
}
