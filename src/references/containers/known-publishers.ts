/** Publishers by their whole names, whose words say nothing: `Berg` is one only where nothing else stands beside it. */
const names: ReadonlySet<string> = new Set(
	`Abrams|Actar|Actes Sud|Adelphi|Akadémiai Kiadó|Akal|Aksant|Albin Michel|Aldine|Aldine de Gruyter|Algonquin|ASCD|
	Allen & Unwin|Allyn & Bacon|Allyn and Bacon|Almedina|Almqvist & Wiksell|Amadeus|Amorrortu|Anagrama|Appleton|
	Appleton-Century-Crofts|Apress|Armand Colin|Arnold|Artech House|Ashgate|Aspen|Atheneum|Athenäum|Aubier|Aufbau|
	Bantam|Bärenreiter|Barnes & Noble|Beacon|Belin|Benjamins|Benjamin/Cummings|Berg|Berghahn|Berrett-Koehler|BFI|
	Birkhauser|Blanvalet|BMJ|Böhlau|Boitempo|Bompiani|Bonniers|Boydell|Boydell & Brewer|Braziller|Brasiliense|Broadview|Benjamin Cummings|CreateSpace|De Gruyter|FSG|John Benjamins|Leanpub|Newnes|Polirom|
	Pragmatic Bookshelf|PWN|Riverhead|
	Brepols|Breitkopf & Härtel|Bruylant|Butterworth|Butterworth-Heinemann|Butterworths|Calmann-Lévy|Caminho|Carocci|
	Carocci editore|Cátedra|CEDAM|CEPAL|Champion|Chatto & Windus|Christian Bourgois|Churchill Livingstone|Clarendon|
	CLACSO|CLUEB|CNRS|Companhia das Letras|Contexto|Cornelsen|Corwin|Crítica|CUP|OUP|HUP|PUP|EUP|MUP|NYUP|Croom Helm|CSLI|Da Capo|Dalloz|Dekker|
	Marcel Dekker|Delachaux et Niestlé|Denoël|Deuticke|Diesterweg|Dietz|Diogenes|Donzelli|Droemer|Droz|Drava|dtv|
	Dudenverlag|DuMont|Dunod|Dutton|Duxbury|Ecco|EDIPUCRS|EDP Sciences|Edusp|Edward Arnold|Edward Elgar|Eichborn|
	Elgar|Ellis Horwood|Emecé|Empúries|Erlbaum|Espasa|Espasa Calpe|ESRI|Eudeba|Eyrolles|Faber|Faber & Faber|
	Faber and Faber|Fayard|FCE|Feltrinelli|Fink|Fondo de Cultura Económica|Forense|Foris|Four Courts|Francke|
	FrancoAngeli|Franco Angeli|Fr. Vieweg|FT|Gadjah Mada|Garland|Garland Science|Garzanti|Gedisa|Georg Olms|Gidlunds|
	Giappichelli|Giuffrè|Globo|Gollancz|Gradiva|Grasset|Greenwood|Gredos|Grijalbo|Grove|Guilford|Guanda|
	Gustav Fischer|Gustavo Gili|Gyldendal|Hachette|Hackett|Haupt|Harcourt|Harcourt Brace|Harcourt Brace Jovanovich|
	Harcourt, Brace|Hart|Harwood|Hatier|Hatje Cantz|Hayden|D. C. Heath|Heffer|Heinemann|Helbing|
	Helbing & Lichtenhahn|Herder|Hermann|Hermès|Heyne|Hill and Wang|Hill & Wang|Hirzel|S. Hirzel|Hodder|
	Hodder & Stoughton|Hoepli|Hogarth|Hogrefe|Holden-Day|Houghton|Huber|Hueber|Humana|Hutchinson|Icaria|Il Mulino|
	Il Saggiatore|Irwin|Jai|JAI|Jason Aronson|Jonathan Cape|Jossey-Bass|José Olympio|Kairós|Kapelusz|Karger|Karthala|
	Kegan Paul|Kiepenheuer & Witsch|Kindler|Klartext|Kluwer Academic|Klincksieck|Klostermann|Knaur|Kohlhammer|Kösel|
	Kogan Page|Kröner|La Découverte|La Fabrique|La Martinière|La Nuova Italia|Larousse|Larcier|Lawrence & Wishart|
	Lawrence Erlbaum|Lea & Febiger|Leske + Budrich|Leske und Budrich|LexisNexis|LGDJ|L'Harmattan|L’Harmattan|
	Lippincott|Lippincott Williams & Wilkins|Lit|LIT|Liveright|Loescher|Longman|Longmans|Longmans, Green|Losada|
	Luchterhand|Lucius & Lucius|M.E. Sharpe|M. E. Sharpe|Maloine|Marcial Pons|Mariner|Marsilio|Martinus Nijhoff|
	Martins Fontes|Masson|Maspero|Matthes & Seitz|Meiner|Felix Meiner|Mercure de France|Merve|Metropolitan|Methuen|
	Metzler|J. B. Metzler|Mimesis|Minuit|Mondadori|Morgan & Claypool|Morgan and Claypool|Mosby|Mouton|Mouton de Gruyter|Narr|Gunter Narr|Nathan|
	Natur & Kultur|Nauka|Niemeyer|Max Niemeyer|Nijhoff|Nomos|Nordica|Norstedts|North Point|Nova Fronteira|
	Nueva Visión|Nymphenburger|Odile Jacob|Olms|Olschki|Orient Blackswan|Orient Longman|Palgrave Macmillan|Pantheon|
	Passagen|Payot|Peeters|Península|Peninsula|Pergamon|Perseus|Perspectiva|Peter Lang|Phaidon|Picador|Piper|Pinter|
	Pitman|Planeta|Plenum|Plenum Press|Plon|Pluto|Porrúa|Praeger|Prestel|Prometheus|Propyläen|Pustet|Putnam|
	Quadrige/PUF|Querido|Rand McNally|Reidel|D. Reidel|Reimer|Rizzoli|Rivages|Rocco|Rodopi|Ronald|Rotbuch|
	Rowman & Littlefield|Rowman and Littlefield|Russell & Russell|Russell Sage|Saraiva|Sansoni|Saunders|Scarecrow|
	Schattauer|Schirmer|Schocken|Scholastic|Schöningh|Ferdinand Schöningh|Schott|Schulthess|Secker & Warburg|
	Seix Barral|Sellerio|Senac|Sharpe|Sheed & Ward|Siebeck|Siedler|Siglo XXI|Sinauer|Sonderzahl|Stämpfli|Standaard|
	Steidl|Steiner|Franz Steiner|Studentlitteratur|Sudamericana|Sweet & Maxwell|Tavistock|Taurus|Tecnos|
	Thames & Hudson|Thames and Hudson|Thieme|Georg Thieme|Tinta da China|Tirant lo Blanch|Transcript|transcript|
	Trotta|Tusquets|UFMG|Ullstein|UNESCO|UNICAMP|Unesp|UNAM|Unwin Hyman|Utet|UTB|Vandenhoeck|Vandenhoeck & Ruprecht|
	Vallentine Mitchell|Van Gorcum|Van Nostrand|Van Nostrand Reinhold|D. Van Nostrand|Victor Gollancz|Viella|Virago|
	Vittorio Klostermann|Vozes|Vrin|Wadsworth|Wagenbach|Weidenfeld & Nicolson|Weidenfeld and Nicolson|Westview|
	Wilhelm Fink|William Morrow|Williams & Wilkins|Winter|Carl Winter|Wissenschaftliche Buchgesellschaft|WBG|
	World Scientific|Zahar|Zanichelli|Zed|Zsolnay|岩波書店|講談社|筑摩書房|中央公論新社|商务印书馆|中华书局|三联书店|科学出版社|清华大学出版社|창비|민음사|문학과지성사|
	돌베개|한길사|후마니타스|일조각|까치|푸른역사|소명출판|박영사|법문사|나남|Прогресс|Искусство|Мысль|Путь|Высшая школа|Просвещение|Питер|
	Языки славянской культуры|НЛО|Новое литературное обозрение|Юрайт|Политиздат|Физматгиз|Гостехиздат|Росспэн|
	РОССПЭН|Эксмо|АСТ`
		.replace(/\n\s*/g, "")
		.split("|"),
);

/** Whether a phrase is such a name, perhaps with what companies put behind theirs. */
export const isKnownPublisher = (text: string): boolean =>
	names.has(text) || names.has(text.trim().replace(companyEnd, ""));

const companyEnd =
	/\.$|,?\s(?:Inc|Ltd|Co|Cie|Editore|editore|Editores|Editor|& Co|and Co|GmbH|A\/S|S\.A)\.?$/;
