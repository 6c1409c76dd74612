import { headingKind } from "./headings.ts";

/** What a column of a table of works holds; `work` is a reference as a whole, or a title where others are beside it. */
export type Column =
	| "work"
	| "title"
	| "authors"
	| "year"
	| "venue"
	| "publisher"
	| "link";

const words: Readonly<Record<Exclude<Column, "work">, RegExp>> = {
	title:
		/^(?:(?:paper |book |article )?title|(?:buch)?titel|titre|título|titolo|tytuł|název|başlık|название|назва|τίτλος|标题|標題|題名|书名|書名|タイトル|제목|tiêu đề|judul|כותרת|العنوان|عنوان|शीर्षक)$/i,
	authors:
		/^(?:authors?(?:\(s\))?|author names|autor(?:en|es|i|zy|ři)?|auteurs?|autore|författare|forfattere?|tekijät?|yazar(?:lar)?|автор[ыи]?|συγγραφε[ίυ]ς|作者|著者|저자|tác giả|penulis|מחברים|المؤلف(?:ون)?|نویسنده|نویسندگان|लेखक)$/i,
	year: /^(?:(?:publication )?year|jahr|année|año|ano|anno|jaar|år|vuosi|rok|yıl|год|рік|έτος|年份?|出版年|연도|năm|tahun|שנה|السنة|سال|वर्ष)$/iu,
	venue:
		/^(?:venue|journal|conference|proceedings|published in|publication|journal ?\/ ?conference|conference ?\/ ?journal|venue ?\/ ?year|zeitschrift|konferenz|revue|revista|rivista|журнал|期刊|会议|會議|雑誌|학술지|학회)$/i,
	publisher:
		/^(?:publisher|press|verlag|éditeur|editorial|editora|editore|uitgever|förlag|forlag|издательство|видавництво|出版社|출판사)$/i,
	link: /^(?:(?:paper |pdf )?(?:links?|url)|doi|pdf|arxiv|address|adresse|lien|enlace|ссылка|посилання|链接|連結|リンク|링크|קישור|رابط|پیوند)$/iu,
};
const wholes =
	/^(?:paper|article|book|text|work|reading|citation|publication)s?$/i;

/** What the columns below a row of heads hold; undefined for what says nothing of a work (`Week`, `Slides`). */
export function nameColumns(heads: readonly string[]): (Column | undefined)[] {
	return heads.map((head) => {
		const text = head.trim().replace(/[:：*]$/, "");
		for (const [column, pattern] of Object.entries(words))
			if (pattern.test(text)) return column as Column;
		return wholes.test(text) || headingKind(text) ? "work" : undefined;
	});
}
