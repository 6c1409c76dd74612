/** The words before the number of what is to be read of a work: `Ch.`, `Sections`, `§`; as a pattern's source. */
const part = "(?:[Cc]h(?:ap(?:ter)?)?s?\\.?|[Ss]ec(?:tion)?s?\\.?|§{1,2})";
const partOrPages = `(?:${part}|pp?\\.)`;
const letter = "(?:[A-H]\\.?)?";
/** `3.1–3.3, 5`, `C.1 and C.2`: no character can be read in two ways, so that long runs of them cost little. */
const run = `${letter}\\d[\\dA-H.,–-]*`;
const numbers = `${run}(?:(?:\\s?&\\s?|\\s(?:[–-]|and)\\s)${run})*`;

/** `, Ch. 3.1–3.3` and little behind. */
export const partToRead = new RegExp(
	`[,.(]\\s?${partOrPages}\\s?\\d[^\\p{L}]{0,30}(?:and\\s\\d[^\\p{L}]{0,20})?$`,
	"u",
);

/** Punctuation to the end, or what is to be read of the work. */
export const behindWhole = new RegExp(
	`^[\\s\\p{P}\\0]*(?:${partOrPages}\\s?\\d[\\d.,–-]*[\\s\\p{P}\\0]*)?$`,
	"u",
);

/** What stands before a part that ends an entry: the space of `CLRS Chapter 22 (elementary graph algorithms)`. */
export const beforePart = new RegExp(
	`,?\\s(?=(?:(?:${part}|Appendix|App\\.)\\s?${numbers}|Appendix\\s[A-H])(?:\\s\\([^()]{2,60}\\))?(?:[\\s.\\0]*$|;\\s))`,
	"u",
);

/** `, Ch. 6: ` right before a link. */
export const beforeLink = new RegExp(
	`[.,;]?\\s\\(?(?:${part}|[Ll]ecture|[Pp]art|[Aa]ppendix)\\s?(?:\\d[\\d.]{0,8}|[IVXA-H]{1,4})\\)?\\s?[:–—-]\\s["“]?$`,
	"u",
);
