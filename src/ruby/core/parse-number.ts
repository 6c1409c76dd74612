import { integer } from "../interpreter/numbers.ts";

const prefixes: Readonly<Record<string, number>> = {
	"0x": 16,
	"0b": 2,
	"0o": 8,
};

/**
 * A text as an integer.
 *
 * @param isWhole - The whole text must be one (`Integer()`); otherwise its beginning counts, and no number is 0.
 */
export function parseInteger(
	text: string,
	base: number,
	isWhole: boolean,
): number | bigint | undefined {
	const match = /^\s*([+-]?)(0[xbo])?([\da-z_]*)\s*/i.exec(text);
	const [whole = "", sign, prefix = "", rest = ""] = match ?? [];
	const radix = (isWhole && prefixes[prefix.toLowerCase()]) || base;
	const written =
		isWhole || radix !== 10 ? rest : prefix[0] === "0" ? "0" : rest;
	const digits = leadingDigits(written.replaceAll("_", ""), radix);
	if (
		isWhole &&
		(whole.length !== text.length ||
			digits.length === 0 ||
			digits.length !== written.replaceAll("_", "").length)
	)
		return undefined;
	if (digits === "") return 0;
	const value =
		radix === 10
			? BigInt(digits)
			: Array.from(digits).reduce(
					(sum, digit) =>
						sum * BigInt(radix) + BigInt(Number.parseInt(digit, 36)),
					0n,
				);
	return integer(sign === "-" ? -value : value);
}

function leadingDigits(text: string, radix: number): string {
	let end = 0;
	while (end < text.length) {
		const digit = Number.parseInt(text[end] ?? "", 36);
		if (Number.isNaN(digit) || digit >= radix) break;
		end++;
	}
	return text.slice(0, end);
}

/** A text as a float; see {@link parseInteger}. */
export function parseFloatOf(
	text: string,
	isWhole: boolean,
): number | undefined {
	const match = /^\s*([+-]?\d[\d_]*(?:\.\d[\d_]*)?(?:e[+-]?\d+)?)\s*/i.exec(
		text,
	);
	if (!match) return isWhole ? undefined : 0;
	if (isWhole && match[0].length !== text.length) return undefined;
	return Number((match[1] ?? "0").replaceAll("_", ""));
}
