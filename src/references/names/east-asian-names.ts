import type { CslName } from "../types.ts";

const twoCharacterFamilies =
	/^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|남궁|황보|제갈|선우|독고)/;

/**
 * `周志华` → family 周, given 志华; `김철수` → family 김, given 철수.
 *
 * Japanese names without a space cannot be split with certainty: longer ones and those in kana stay whole.
 */
export function splitEastAsianName(name: string): CslName | undefined {
	if (!/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+$/u.test(name))
		return undefined;
	if (name.length > 4 || /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name))
		return { literal: name };
	const length = twoCharacterFamilies.test(name) ? 2 : 1;
	if (name.length <= length || (name.length === 4 && length === 1))
		return { literal: name };
	return { family: name.slice(0, length), given: name.slice(length) };
}
