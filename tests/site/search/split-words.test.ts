import { expect, test } from "vitest";
import { splitWords } from "../../../src/site/search/split-words.ts";

test.each([
	["Attention is all, you need", "Attention is all you need"],
	["深層学習", "深層 層学 学習 習"],
	["Transformer模型、GPT-4。", "Transformer 模型 型 GPT 4"],
	["データを使う 3つ", "デー ータ タを を使 使う う 3 つ"],
	["확률은 0과 1", "확률은 0과 1"],
	["𠮷野", "𠮷野 野"],
	["การเรียนรู้", "กา าร รเ เร รี ีย ยน นร รู ู้ ้"],
])("%s", (text, words) => {
	expect(splitWords(text).filter(Boolean).join(" ")).toBe(words);
});
