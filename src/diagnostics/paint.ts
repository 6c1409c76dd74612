type Brush = (text: string) => string;

/** How the parts of a message look on a terminal. */
export interface Paint {
	readonly error: Brush;
	readonly warning: Brush;
	readonly info: Brush;
	readonly hint: Brush;
	readonly place: Brush;
	readonly faint: Brush;
	readonly good: Brush;
}

const asItIs: Brush = (text) => text;
const sgr =
	(code: string): Brush =>
	(text) =>
		`\u001b[${code}m${text}\u001b[0m`;

/** For files and pipes. */
export const plain: Paint = {
	error: asItIs,
	warning: asItIs,
	info: asItIs,
	hint: asItIs,
	place: asItIs,
	faint: asItIs,
	good: asItIs,
};

/** For terminals: the sixteen colours that every theme has made readable. */
export const coloured: Paint = {
	error: sgr("1;31"),
	warning: sgr("1;33"),
	info: sgr("1;36"),
	hint: sgr("36"),
	place: sgr("1"),
	faint: sgr("2"),
	good: sgr("32"),
};
