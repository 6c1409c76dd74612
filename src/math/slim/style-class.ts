/**
 * Classes in place of inline styles, which a strict Content-Security-Policy forbids.
 *
 * A class says its rule by itself (`ku-363`: raised by 0.363em, `ktn1-05`: -1.05em), so that a page's bytes depend on nothing but its
 * formulas, and the site's stylesheet is made from the classes in use. Lengths have KaTeX's four decimals.
 */

/** Class letters, each with the declaration it stands for; `#` is the length in em. */
const lengths: Readonly<
	Record<string, readonly [selector: string, declaration: string]>
> = {
	/** Margins: left, right, both. */
	kl: ["", "margin-left:#"],
	kr: ["", "margin-right:#"],
	km: ["", "margin:0 #"],
	/** Raised: a single script. */
	ku: ["", "vertical-align:#"],
	/** Font size relative to its surroundings. */
	kz: ["", "font-size:#"],
	/** Height and depth of a line's strut. */
	kh: ["::before", "height:#"],
	kd: ["::before", "vertical-align:-#"],
	/** Where the baseline of a stacked item lies, below that of the stack; struts are `stackStrut` em high. */
	kt: ["", "top:#"],
	/** Position, of large operators and accents. */
	ko: ["", "position:relative;top:#"],
	ka: ["", "left:#"],
	kV: ["", "vertical-align:#"],
	kw: ["", "width:#"],
	ky: ["", "height:#"],
	kp: ["", "padding-left:#"],
	kb: ["", "border-bottom-width:#"],
	kq: ["", "min-width:#"],
};

/** Height in em of the strut in every stacked item: more than anything usual on it. */
export const stackStrut = 5;

/** Heights for items that need more; the last for all that need more still. */
export const tallStruts: readonly number[] = [10, 20, 40, 80, 160];

/** A length in em as a class; `undefined` for nothing to say. */
export function lengthClass(letters: string, em: number): string | undefined {
	const tenthousandths = Math.round(em * 10_000);
	if (tenthousandths === 0) return undefined;
	const digits = String(Math.abs(tenthousandths) / 10_000);
	const name = digits.replace(/^0/, "").replace(".", "-");
	return tenthousandths < 0 ? `${letters}n${name}` : letters + name;
}

/** Any other declaration as a class: what is neither letter, digit nor hyphen is written in hexadecimal. */
export function declarationClass(property: string, value: string): string {
	return `kx-${encode(property)}--${encode(value)}`;
}

function encode(text: string): string {
	return text.replace(/[^A-Za-z0-9-]/gu, (character) => {
		const hexadecimal = character.codePointAt(0)?.toString(16);
		return `_${hexadecimal}_`;
	});
}

function decode(text: string): string {
	return text.replace(/_([0-9a-f]{1,6})_/g, (_, hexadecimal: string) =>
		String.fromCodePoint(Number.parseInt(hexadecimal, 16)),
	);
}

const generated = /^(k[a-zA-Z])(n?)(\d*(?:-\d+)?)$/;
const declared = /^kx-(.+?)--(.*)$/;
/** Values that could end a declaration or ask another host for something are none of TeX's. */
const unsafe = /[{};<>@\\]|url\s*\(|expression/i;

/** The rule of a generated class, stronger than KaTeX's own as an inline style would be; `undefined` for a class that is none. */
export function ruleOf(className: string): string | undefined {
	const length = generated.exec(className);
	if (length) return lengthRule(className, length);
	const match = declared.exec(className);
	if (!match) return undefined;
	const declaration = `${decode(match[1] ?? "")}:${decode(match[2] ?? "")}`;
	return unsafe.test(declaration)
		? undefined
		: `.katex .${className}{${declaration}}`;
}

function lengthRule(
	className: string,
	[, letters = "", sign, digits]: RegExpExecArray,
): string | undefined {
	const known = lengths[letters];
	if (!known) return undefined;
	const em = Number(digits?.replace("-", ".")) * (sign ? -1 : 1);
	return `.katex .${className}${known[0]}{${declare(letters, known[1], em)}}`;
}

function declare(letters: string, declaration: string, em: number): string {
	if (letters === "kt") return declaration.replace("#", toEm(em - stackStrut));
	return declaration.replace("#", toEm(em));
}

function toEm(value: number): string {
	const rounded = Math.round(value * 10_000) / 10_000;
	return rounded === 0 ? "0" : `${rounded}em`.replace(/^(-?)0\./, "$1.");
}
