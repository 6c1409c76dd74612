import { escapeHtml } from "../html/escape.ts";
import { wrapWords } from "../html/wrap-words.ts";

const WIDTH = 1280;
const PER_LINE = 26;
const MOST_LINES = 4;
const LINE_HEIGHT = 84;

/**
 * A poster for a video of which there is no thumbnail: its title on a calm ground, as inline SVG.
 *
 * Classes let the theme colour it (`lectern-drawn-ground`, `-title`, `-source`); it is decoration to a screen reader,
 * which hears the link's label.
 *
 * @param aspectRatio - Width divided by height.
 */
export function drawPoster(
	title: string,
	source: string,
	aspectRatio: number,
): string {
	const height = Math.round(WIDTH / aspectRatio);
	const lines = wrapWords(title, PER_LINE, MOST_LINES);
	const middle = height / 2;
	const first = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 - 40;
	const spans = lines.map(
		(line, index) =>
			`<tspan x="96" y="${Math.round(first + index * LINE_HEIGHT)}">${escapeHtml(line)}</tspan>`,
	);
	return [
		`<svg class="lectern-drawn" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" aria-hidden="true" focusable="false">`,
		`<rect class="lectern-drawn-ground" width="${WIDTH}" height="${height}" fill="#1f2a37"/>`,
		`<text class="lectern-drawn-title" fill="#fff" font-size="68" font-weight="600">${spans.join("")}</text>`,
		`<text class="lectern-drawn-source" fill="#cbd5e1" font-size="34" x="96" y="${height - 72}">${escapeHtml(source)}</text>`,
		"</svg>",
	].join("");
}
