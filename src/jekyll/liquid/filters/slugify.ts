const replaced: Readonly<Record<string, RegExp>> = {
	raw: /[ \t\r\n\f\v]+/g,
	default: /[^\p{M}\p{L}\p{Nd}]+/gu,
	latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
	pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
	ascii: /[^A-Za-z0-9]+/g,
};

/** Jekyll's `slugify`; an unknown mode (`none`) only makes small letters. */
export function slugify(text: string, mode = "default"): string {
	const pattern = Object.hasOwn(replaced, mode) ? replaced[mode] : undefined;
	if (!pattern) return text.toLowerCase();
	const plain = mode === "latin" ? transliterate(text) : text;
	return plain.replace(pattern, "-").replace(/^-|-$/g, "").toLowerCase();
}

/** Letters that are more than a base letter with a mark, as Ruby's i18n writes them in ASCII. */
const spelledOut: Readonly<Record<string, string>> = {
	Æ: "AE",
	æ: "ae",
	Ð: "D",
	ð: "d",
	Ø: "O",
	ø: "o",
	Þ: "Th",
	þ: "th",
	ß: "ss",
	Đ: "D",
	đ: "d",
	Ħ: "H",
	ħ: "h",
	ı: "i",
	Ĳ: "IJ",
	ĳ: "ij",
	ĸ: "k",
	Ŀ: "L",
	ŀ: "l",
	Ł: "L",
	ł: "l",
	ŉ: "'n",
	Ŋ: "NG",
	ŋ: "ng",
	Œ: "OE",
	œ: "oe",
	Ŧ: "T",
	ŧ: "t",
	"×": "x",
};

function transliterate(text: string): string {
	return text.replace(
		/[^\0-\x7f]/gu,
		(sign) => spelledOut[sign] ?? baseLetter(sign),
	);
}

function baseLetter(sign: string): string {
	const [base = ""] = sign.normalize("NFD");
	return sign < "\u0180" && /^[A-Za-z]$/.test(base) ? base : "?";
}
