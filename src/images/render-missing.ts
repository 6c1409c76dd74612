import { escapeHtml } from "../html/escape.ts";
import { type Language, plainEnglish } from "../words/index.ts";

/** A drawn stand-in for an image that is not there: a frame with the image's text, heard as such too. */
export function renderMissing(
	address: string,
	alt: string,
	language: Language = plainEnglish,
): string {
	const text = alt.trim() || language.say("image");
	const label = escapeHtml(language.say("missing_image", { text, address }));
	return [
		`<span class="lectern-missing-image" role="img" aria-label="${label}">`,
		'<svg viewBox="0 0 48 36" width="48" height="36" aria-hidden="true" focusable="false">',
		'<path d="M1 1h46v34H1zM1 29l12-11 9 8 12-13 13 12" fill="none" stroke="currentColor" stroke-width="2"/>',
		'<circle cx="14" cy="11" r="3" fill="currentColor"/></svg> ',
		`<span>${escapeHtml(text)}</span></span>`,
	].join("");
}
