import { arabic } from "./languages/arabic.ts";
import { english } from "./languages/english.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import { hebrew } from "./languages/hebrew.ts";
import { italian } from "./languages/italian.ts";
import { japanese } from "./languages/japanese.ts";
import { korean } from "./languages/korean.ts";
import { polish } from "./languages/polish.ts";
import { europeanPortuguese, portuguese } from "./languages/portuguese.ts";
import { russian } from "./languages/russian.ts";
import { simplifiedChinese } from "./languages/simplified-chinese.ts";
import { spanish } from "./languages/spanish.ts";
import { traditionalChinese } from "./languages/traditional-chinese.ts";
import { turkish } from "./languages/turkish.ts";
import type { Words } from "./types.ts";

/** The languages the theme speaks, by BCP 47 tag. */
export const tables: ReadonlyMap<string, Words> = new Map<string, Words>([
	["ar", arabic],
	["de", german],
	["en", english],
	["es", spanish],
	["fr", french],
	["he", hebrew],
	["it", italian],
	["ja", japanese],
	["ko", korean],
	["pl", polish],
	["pt", portuguese],
	["pt-PT", europeanPortuguese],
	["ru", russian],
	["tr", turkish],
	["zh", simplifiedChinese],
	["zh-Hant", traditionalChinese],
]);
