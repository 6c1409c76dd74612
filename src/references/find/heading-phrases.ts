/** What headings say in a language, as sources of regular expressions without regard to case. */
export interface HeadingPhrases {
	/** A list of references for certain. */
	readonly references: string;
	/** Readings and links, among which references may stand. */
	readonly readings: string;
}

const english: HeadingPhrases = {
	references:
		"(?:(?:list of|selected|cited|additional|further|key|main|annotated|general|other|more|useful|related|recommended|suggested|academic|scholarly|primary|secondary|relevant|background|lecture|course|important) )*(?:references?|bibliograph(?:y|ies)|works? cited|literature(?: cited)?|citations?|bibliographic(?:al)? (?:notes?|references?|remarks?)|papers?|publications|relevant works?)|(?:references?|papers?|works?|literature) (?:cited|mentioned|discussed|covered|used)\\b.*|some relevant works",
	readings:
		"(?:(?:optional|required|suggested|further|additional|recommended|extra|other|more|useful|background|supplementary|supplemental|pre-?class|assigned|related|interesting|weekly) )*(?:readings?|reading list|resources?|materials?|sources|links|articles|books?|textbooks?|learn more|see also|study materials?)|to learn more|dig deeper|going further",
};

/** The languages by their tags (BCP 47). Words that also head other things (sources of light) are readings. */
export const headingPhrases: Readonly<Record<string, HeadingPhrases>> = {
	en: english,
	de: {
		references:
			"(?:(?:weiterführende|empfohlene|verwendete|zitierte|ergänzende|ausgewählte) )?literatur(?:verzeichnis|hinweise|angaben|liste|empfehlungen)?|(?:verwendete )?quellen(?:verzeichnis|angaben)?|referenzen|bibliogra(?:ph|f)ie",
		readings:
			"weiterführendes?|zum weiterlesen|mehr lesen|materialien|(?:lese|buch)empfehlungen|(?:pflicht|zusatz)?lektüren?|lesestoff",
	},
	fr: {
		references:
			"références(?: bibliographiques)?|bibliographie(?: indicative| sommaire| sélective| complémentaire)?|ouvrages (?:cités|de référence)|pour aller plus loin|articles cités",
		readings:
			"lectures? et ressources|lectures? (?:complémentaires?|recommandées?|conseillées?|suggérées?|obligatoires?)|pour en savoir plus|ressources(?: complémentaires)?",
	},
	es: {
		references:
			"bibliografía(?: (?:básica|recomendada|complementaria|general|adicional))?|referencias(?: bibliográficas)?|obras citadas",
		readings:
			"lecturas?(?: (?:recomendadas?|adicionales|adicional|complementarias?|obligatorias?|sugeridas?))?|recursos(?: adicionales)?|para saber más|fuentes",
	},
	pt: {
		references:
			"referências(?: bibliográficas)?|bibliografia(?: (?:básica|complementar|recomendada|geral|adicional))?|obras citadas",
		readings:
			"leituras?(?: (?:recomendadas?|complementar(?:es)?|adiciona(?:l|is)|obrigatórias?|sugeridas?))?|para saber mais|fontes",
	},
	it: {
		references:
			"riferimenti(?: bibliografici)?|bibliografia(?: (?:essenziale|consigliata))?|opere citate",
		readings: "letture(?: consigliate)?|(?:per )?approfondi(?:re|menti)|fonti",
	},
	ca: {
		references: "referències(?: bibliogràfiques)?",
		readings: "lectures (?:recomanades|complementàries)",
	},
	ro: {
		references: "referințe(?: bibliografice)?|bibliografie",
		readings: "lecturi (?:suplimentare|recomandate)",
	},
	nl: {
		references:
			"(?:(?:aanbevolen|geraadpleegde|verdere|aanvullende) )?literatuur(?:lijst)?|referenties|bron(?:nen|vermelding|nenlijst)|bibliografie",
		readings: "verder lezen|leesvoer|aanbevolen lectuur",
	},
	sv: {
		references: "referenser|käll(?:or|förteckning)|referenslista",
		readings: "vidare läsning|läs mer|rekommenderad läsning",
	},
	/** Danish and Norwegian; the Nordic words for literature. */
	da: {
		references:
			"refer(?:encer|anser)|(?:anbefalt |anbefalet |rekommenderad )?litteratur(?:förteckning|lista?|liste)?|kilder|kildeliste|referanseliste",
		readings: "videre (?:læsning|lesning)|læs mere|les mer|anbefalt lesning",
	},
	fi: {
		references: "kirjallisuu(?:s|tta)|lähteet|lähdeluettelo|viitteet",
		readings: "lisälukemis(?:ta|to)|lisää luettavaa",
	},
	pl: {
		references:
			"(?:zalecana |dodatkowa )?literatura(?: uzupełniająca| dodatkowa| podstawowa)?|bibliografia|piśmiennictwo",
		readings: "źródła|lektury|dalsza lektura",
	},
	cs: {
		references:
			"(?:(?:použitá|doporučená|seznam) )?literatur[ay]|bibliografie|(?:odporúčaná |použitá )?literatúra",
		readings: "zdroje|další čtení|ďalšie čítanie",
	},
	hu: {
		references: "(?:ajánlott |felhasznált )?irodalom(?:jegyzék)?|hivatkozások",
		readings: "források|további olvasmányok",
	},
	tr: {
		references: "kaynak(?:lar|ça)|başvuru kaynakları|referanslar",
		readings: "(?:önerilen|ek|[iİ]leri|tavsiye edilen) okuma(?:lar)?",
	},
	ru: {
		references:
			"(?:список )?(?:(?:использованн|рекомендуем|дополнительн|основн|цитируем)(?:ая|ой) )?литератур[аы]|библиография|список (?:использованных )?источников|источники",
		readings: "дополнительные материалы|ссылки|что почитать",
	},
	uk: {
		references:
			"(?:список )?(?:(?:використан|рекомендован|додатков|основн)(?:а|ої) )?літератур[аи]|бібліографія|список (?:використаних )?джерел|джерела",
		readings: "додаткові матеріали|посилання|що почитати",
	},
	el: {
		references:
			"(?:προτεινόμενη )?βιβλιογραφία|(?:βιβλιογραφικές )?αναφορές|παραπομπές",
		readings: "πηγές|περαιτέρω (?:μελέτη|ανάγνωση)",
	},
	he: {
		references: "(?:רשימת )?מקורות|ביבליוגרפיה|סימוכין|מראי מקום",
		readings: "ל?קריאה נוספת|קריאת (?:רשות|חובה)|חומרי קריאה",
	},
	ar: {
		references: "(?:قائمة )?(?:(?:ال)?مراجع|المصادر)(?: و(?:المراجع|المصادر))?",
		readings: "قراءات (?:إضافية|مقترحة)|للاستزادة|مصادر إضافية",
	},
	fa: {
		references: "(?:فهرست )?(?:منابع|مراجع)|کتاب\u200c?نامه",
		readings: "برای مطالعه[ٔ‌ی]{0,2} بیشتر|منابع بیشتر",
	},
	hi: {
		references: "(?:संदर्भ|सन्दर्भ)(?: ग्रंथ)?(?: सूची)?|ग्रंथ ?सूची",
		readings: "अतिरिक्त पठन|आगे पढ़ें",
	},
	bn: { references: "তথ্যসূত্র|গ্রন্থপঞ্জি", readings: "আরও পড়ুন" },
	th: { references: "เอกสารอ้างอิง|บรรณานุกรม", readings: "อ่านเพิ่มเติม" },
	ja: {
		references:
			"(?:主要?|関連)?(?:参考|引用)?文献(?:リスト|一覧)?|(?:参考|推薦)(?:図書|書籍?)|参考資料",
		readings: "参考リンク|資源|読書案内|出典|関連資料",
	},
	ko: {
		references:
			"(?:참고|인용) ?문헌|참고 ?자료|참고 ?서적|추가 ?읽기 ?자료|읽을 ?거리|(?:관련|참고) ?논문",
		readings: "더 읽을 ?거리|더 읽어 ?보기|추가 자료|관련 자료|추천 ?도서|출처",
	},
	zh: {
		references:
			"(?:主要)?(?:参考|引用|參考)(?:文献|文獻|资料|資料|书目|書目)?|文獻|推荐阅读|推薦閱讀|相关论文|相關論文",
		readings:
			"更多资源|更多资料|更多資源|(?:延伸|拓展|扩展|进一步|進階|進一步)(?:阅读|閱讀)|(?:阅读|閱讀)材料|参考链接|參考連結",
	},
	vi: {
		references: "tài liệu tham khảo|tham khảo",
		readings: "(?:tài liệu )?đọc thêm|tài nguyên",
	},
	id: {
		references: "daftar pustaka|rujukan|referensi",
		readings: "bacaan (?:lanjutan|tambahan)",
	},
};
