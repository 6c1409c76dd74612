const words =
	/\b(?:Press|Verlag|Publish(?:ers?|ing)|Books|Éditions?|Editorial|Edições|Editora|Editorial|Presses|Wiley|Springer(?:[- ](?:Verlag|Nature|US|Cham))?|Elsevier|Pearson|McGraw[- ]Hill|Prentice[- ]Hall|Addison[- ]Wesley|Morgan Kaufmann|Academic Press|O['’]Reilly(?: Media)?|Packt|Manning|Routledge|Taylor (?:&|and) Francis|CRC|Chapman|Penguin|Random House|Knopf|Norton|Basic Books|Harper(?:Collins)?|Macmillan|Palgrave|Suhrkamp|Fischer|Rowohlt|Beck|de Gruyter|Gallimard|Seuil|Flammarion|PUF|Einaudi|Laterza|Mulino|Alianza|Ariel|Paidós|Siglo|Sage|SAGE|Blackwell|Brill|Birkhäuser|Vieweg|Teubner|Kluwer|North[- ]Holland|Freeman|Freeman and Company|Houghton Mifflin|Farrar|Simon (?:&|and) Schuster|Little,? Brown|Crown|Doubleday|Viking|Vintage|Hachette|Bloomsbury|Polity|Verso|Zone Books|Dover|SIAM|ACM|AMS|IEEE(?: Press| Computer Society)?|USENIX(?: Association)?|PMLR|JMLR|CEUR|Curran(?: Associates)?|Association for Computational Linguistics|Association for Computing Machinery|American Mathematical Society|OpenReview|Self-published|Lulu|Cengage|Brooks\/Cole|Duxbury|Worth|South-Western|Athena Scientific|Belknap|Mir|Now Publishers|Univ(?:ersity|\.)? of \p{Lu}\p{L}+|U of \p{Lu}\p{L}+ P|Mohr|Duncker|Campus|Klett|Hanser|Oldenbourg|Reclam|Insel|Nauka|Verlagsgesellschaft|Institute of Physics|IOP|Oxford UP|Cambridge UP|\p{Lu}\p{L}+ UP|MIT|Allen Lane|Free Press|Henry Holt|Holt|Scribner|Portfolio|Currency|PublicAffairs|Melville House|Atria|Ballantine)\b|出版社|\p{sc=Han}社$|新书|書房|書店|书局|書局|인쇄소|출판(?:사|부)|문화사|Наука|Издательство|Мир$|МЦНМО|Физматлит|Yayın|NXB|Nhà xuất bản|Wydawnictwo|Kiadó|Förlag|Uitgeverij|Forlag/u;

/** Whether a phrase names a publisher. */
export const isPublisher = (text: string): boolean => words.test(text);

const cities: ReadonlySet<string> = new Set(
	"Frankfurt/M.|Frankfurt a.M.|Frankfurt/Main|Wiesbaden|Darmstadt|Opladen|Freiburg|Dresden|Weinheim|Graz|Bern|Lyon|Grenoble|Bruxelles|Brussels|Genève|Geneva|Den Haag|The Hague|Rotterdam|Utrecht|Antwerpen|Delft|Firenze|Napoli|Venezia|Padova|Pisa|Bari|Valencia|Sevilla|Salamanca|Bogotá|Santiago|Lima|Caracas|Montevideo|Porto|Coimbra|Belo Horizonte|Campinas|Porto Alegre|Brasília|Kraków|Poznań|Wrocław|Gdańsk|Brno|Zagreb|Beograd|Београд|Sofia|București|Athens|Αθήνα|Київ|Киев|Минск|Новосибирск|Санкт-Петербург|Ленинград|Л.|广州|南京|武汉|天津|台北|香港|大阪|京都|東京|부산|대전|TP. Hồ Chí Minh|Delhi|New Delhi|Mumbai|Melbourne|Canberra|Auckland|Dublin|Glasgow|Bristol|Chichester|Cheltenham|Basingstoke|Houndmills|Aldershot|Farnham|Abingdon|Urbana|Champaign|Evanston|Indianapolis|Notre Dame|Lincoln|Norman|Austin|Dallas|Houston|Los Angeles|Santa Monica|San Diego|Seattle|Portland|Detroit|Pittsburgh|New Brunswick|Cheshire, CT|Providence|Malden|Westport|Stamford|Norwood|Mahwah|Hillsdale|Redwood City|Menlo Park|Palo Alto|Sebastopol|Birmingham|Uppsala|Lund|Göteborg|Aarhus|Tallinn|Riga|Vilnius|Jerusalem|Tel Aviv|Cairo|Beirut|Cape Town|Johannesburg|Nairobi|New York|London|Cambridge|Oxford|Boston|Berlin|Heidelberg|Paris|München|Munich|Frankfurt|Frankfurt am Main|Frankfurt a. M.|Wien|Vienna|Zürich|Chicago|Princeton|Amsterdam|Dordrecht|Madrid|Barcelona|México|Buenos Aires|Roma|Milano|Torino|Bologna|Москва|М.|СПб.|北京|上海|Tokyo|東京|서울|Seoul|Hoboken|San Francisco|San Mateo|Reading|Englewood Cliffs|Upper Saddle River|Cambridge, MA|Cambridge, Mass.|Berkeley|Stanford|New Haven|Philadelphia|Thousand Oaks|Hanoi|Hà Nội|Lisboa|São Paulo|Rio de Janeiro|Stuttgart|Hamburg|Leipzig|Göttingen|Tübingen|Leiden|Kyoto|Beijing|Shanghai|Toronto|Montreal|Sydney|Basel|Köln|Bonn|Washington, DC|Washington, D.C.|Garden City|Belmont|Boca Raton|Warszawa|Praha|Budapest|Stockholm|København|Oslo|Helsinki|İstanbul|Ankara|Moscow|Edinburgh|Manchester|Harmondsworth|Ithaca|Ann Arbor|Baltimore|Durham|Minneapolis|Bloomington|Cham|Singapore".split(
		"|",
	),
);

/** Whether a phrase is a city publishers print on title pages, with or without its state. */
export function isCity(text: string): boolean {
	const tidy = text.trim().replace(/[.:]$/, "");
	return (
		cities.has(tidy) ||
		cities.has(text.trim()) ||
		(tidy.includes("/") && tidy.split("/").every((city) => cities.has(city))) ||
		(cities.has(tidy.split(/[,;/]/)[0]?.trim() ?? "") &&
			/^[^,]+,\s?(?:[A-Z]{2}|[A-Z]\.[A-Z]\.|Mass\.|Calif\.|U\.?S\.?A\.?|UK|England|Germany)$/.test(
				tidy,
			))
	);
}
