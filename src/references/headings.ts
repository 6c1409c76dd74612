/** How a heading announces a list: of references for certain, or of readings and links among which references stand. */
export type HeadingKind = "references" | "readings";

const references =
	/^(?:(?:list of |selected |cited |additional |further |key |main |annotated |general |other |more |useful |related |recommended |suggested |academic |scholarly |primary |secondary |relevant |background |lecture |course |important )*(?:references?|bibliograph(?:y|ies)|works? cited|literature(?: cited)?|citations?|bibliographic(?:al)? (?:notes?|references?|remarks?)|papers?|publications|relevant works?)|(?:references?|papers?|works?|literature)\s(?:cited|mentioned|discussed|covered|from|for|used|and)\b.*|some relevant works|literatur(?:verzeichnis|hinweise|angaben|liste)?|quellen(?:verzeichnis|angaben)?|weiterführende literatur|bibliographie|références(?: bibliographiques)?|ouvrages cités|pour aller plus loin|bibliografía|referencias(?: bibliográficas)?|obras citadas|bibliografia|referências(?: bibliográficas)?|riferimenti(?: bibliografici)?|literatuur(?:lijst)?|referenties|bronnen|referenser|litteratur(?:förteckning|liste)?|källor|referanser|kilder|kirjallisuus|lähteet|literatura|bibliografie|literatúra|piśmiennictwo|irodalom(?:jegyzék)?|kaynak(?:lar|ça)|список литературы|литература|библиография|источники|джерела|література|tài liệu tham khảo|daftar pustaka|rujukan|βιβλιογραφία|αναφορές|参考文献|参考资料|參考文獻|参考|文献|引用文献|推荐阅读|参考書|参考図書|참고\s?문헌|참고\s?자료|추가\s?읽기\s?자료|읽을\s?거리|المراجع|مراجع|סימוכין|ביבליוגרפיה|संदर्भ(?: ग्रंथ)?)(?=\s*(?:$|[:：.(,–—-]|(?:and|&|for|from|cited|of|on|to|und|et|y|e)\s))/iu;
const readings =
	/^(?:(?:optional |required |suggested |further |additional |recommended |extra |other |more |useful |background |supplementary |supplemental |pre-?class |assigned |related |interesting |weekly )*(?:readings?|reading list|resources?|materials?|sources|links|articles|books?|textbooks?|learn more|see also|study materials?)|to learn more|dig deeper|going further|lectures? et ressources|lecturas?(?: recomendadas| adicionales)?|recursos(?: adicionales)?|leituras?(?: recomendadas)?|letture(?: consigliate)?|weiterführendes?|zum weiterlesen|mehr lesen|materialien|дополнительная литература|дополнительные материалы|更多资源|更多资料|延伸阅读|拓展阅读|扩展阅读|阅读材料|資源|参考リンク|더 읽을거리|추가 자료|관련 자료|đọc thêm|tài nguyên)(?=\s*(?:$|[:：.(,–—-]|(?:and|&|for|from|cited|of|on|to|und|et|y|e)\s))/iu;

/** What a heading's text announces, if any list of works; numbers, marks and emoji before it do not count. */
export function headingKind(text: string): HeadingKind | undefined {
	const tidy = text
		.replace(/^[^\p{L}]+/u, "")
		.replace(/\s+/g, " ")
		.trim();
	if (tidy.length > 160) return undefined;
	if (references.test(tidy)) return "references";
	return readings.test(tidy) ? "readings" : undefined;
}
