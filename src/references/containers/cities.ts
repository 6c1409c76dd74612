import { isSpace } from "../characters.ts";

/** Where publishers are, as title pages and lists write it. */
const cities: ReadonlySet<string> = new Set(
	`Weimar|Bari|Malden, MA|Mannheim|Frankfurt/M.|Frankfurt/M|Frankfurt a.M.|Frankfurt a.M|Frankfurt a. M|Frankfurt/Main|Wiesbaden|Darmstadt|Opladen|Freiburg|
	Dresden|Weinheim|Graz|Bern|Lyon|Grenoble|Bruxelles|Brussels|Genève|Geneva|Den Haag|The Hague|Rotterdam|Utrecht|
	Antwerpen|Delft|Firenze|Napoli|Venezia|Padova|Pisa|Valencia|Sevilla|Salamanca|Bogotá|Santiago|Lima|Caracas|
	Montevideo|Porto|Coimbra|Belo Horizonte|Campinas|Porto Alegre|Brasília|Kraków|Poznań|Wrocław|Gdańsk|Brno|Zagreb|
	Beograd|Београд|Sofia|București|Athens|Αθήνα|Київ|Киев|Минск|Новосибирск|Санкт-Петербург|Ленинград|Л.|广州|南京|武汉|
	天津|台北|香港|大阪|京都|東京|부산|대전|TP. Hồ Chí Minh|Delhi|New Delhi|Mumbai|Melbourne|Canberra|Auckland|Dublin|Glasgow|
	Bristol|Chichester|Cheltenham|Basingstoke|Houndmills|Aldershot|Farnham|Abingdon|Urbana|Champaign|Evanston|
	Indianapolis|Notre Dame|Lincoln|Norman|Austin|Dallas|Houston|Los Angeles|Santa Monica|San Diego|Seattle|Portland|
	Detroit|Pittsburgh|New Brunswick|Cheshire, CT|Providence|Malden|Westport|Stamford|Norwood|Mahwah|Hillsdale|
	Redwood City|Menlo Park|Palo Alto|Sebastopol|Birmingham|Uppsala|Lund|Göteborg|Aarhus|Tallinn|Riga|Vilnius|
	Jerusalem|Tel Aviv|Cairo|Beirut|Cape Town|Johannesburg|Nairobi|New York|London|Cambridge|Oxford|Boston|Berlin|
	Heidelberg|Paris|München|Munich|Frankfurt|Frankfurt am Main|Frankfurt a. M.|Wien|Vienna|Zürich|Chicago|Princeton|
	Amsterdam|Dordrecht|Madrid|Barcelona|México|Buenos Aires|Roma|Milano|Torino|Bologna|Москва|М.|СПб.|北京|上海|Tokyo|
	서울|Seoul|Hoboken|San Francisco|San Mateo|Reading|Englewood Cliffs|Upper Saddle River|Cambridge, MA|
	Cambridge, Mass.|Berkeley|Stanford|New Haven|Philadelphia|Thousand Oaks|Hanoi|Hà Nội|Lisboa|São Paulo|
	Rio de Janeiro|Stuttgart|Hamburg|Leipzig|Göttingen|Tübingen|Leiden|Kyoto|Beijing|Shanghai|Toronto|Montreal|
	Sydney|Basel|Köln|Bonn|Washington, DC|Washington, D.C.|Garden City|Belmont|Boca Raton|Warszawa|Praha|Budapest|
	Stockholm|København|Oslo|Helsinki|İstanbul|Ankara|Moscow|Edinburgh|Manchester|Harmondsworth|Ithaca|Ann Arbor|
	Baltimore|Durham|Minneapolis|Bloomington|Cham|Singapore|Aachen|Augsburg|Baden-Baden|Bamberg|Bielefeld|Bochum|
	Braunschweig|Bremen|Dortmund|Duisburg|Düsseldorf|Erlangen|Essen|Gießen|Gütersloh|Halle|Hannover|Hildesheim|Jena|
	Karlsruhe|Kassel|Kiel|Konstanz|Mainz|Marburg|Münster|Nürnberg|Oldenburg|Osnabrück|Paderborn|Passau|Potsdam|
	Regensburg|Reinbek|Reinbek bei Hamburg|Rostock|Saarbrücken|Siegen|Trier|Ulm|Würzburg|Wuppertal|Neuwied|
	Königstein|Hanover|Cologne|Innsbruck|Salzburg|Linz|Luzern|Lausanne|Fribourg|St. Gallen|Neuchâtel|Strasbourg|
	Toulouse|Marseille|Bordeaux|Lille|Rennes|Nantes|Montpellier|Aix-en-Provence|Nancy|Dijon|Arles|Tours|Poitiers|
	Liège|Louvain|Louvain-la-Neuve|Leuven|Gent|Ghent|Antwerp|Québec|Montréal|Ottawa|La Haye|Rome|Milan|Turin|
	Florence|Venice|Naples|Genova|Palermo|Catania|Bergamo|Brescia|Verona|Trento|Trieste|Urbino|Lecce|
	Soveria Mannelli|Macerata|Messina|Parma|Modena|Perugia|Siena|Cosenza|Zaragoza|Bilbao|Granada|Málaga|Murcia|
	Oviedo|Santander|Pamplona|Alicante|Córdoba|Valladolid|Mexico City|México, D.F.|México D.F.|México DF|
	Ciudad de México|Guadalajara|Monterrey|Puebla|Xalapa|Quito|Guayaquil|La Paz|La Habana|Havana|San José|San Juan|
	Medellín|Cali|Rosario|La Plata|Santiago de Chile|Valparaíso|Asunción|Guatemala|Lisbon|Braga|Aveiro|Évora|
	Curitiba|Florianópolis|Salvador|Recife|Fortaleza|Petrópolis|Niterói|Bauru|Goiânia|Belém|Hilversum|Haarlem|
	Groningen|Nijmegen|Eindhoven|Maastricht|Assen|Meppel|Deventer|Alphen aan den Rijn|'s-Gravenhage|Nieuwegein|
	Copenhagen|Århus|Odense|Gothenburg|Malmö|Linköping|Umeå|Trondheim|Bergen|Tromsø|Turku|Tampere|Jyväskylä|Oulu|
	Reykjavík|Tartu|Lublin|Łódź|Katowice|Toruń|Warsaw|Prague|Bratislava|Ljubljana|Belgrade|Sarajevo|Skopje|Bucharest|
	Cluj-Napoca|Iași|Timișoara|Szeged|Debrecen|Pécs|Istanbul|İzmir|Bursa|Thessaloniki|Nicosia|Kyiv|Kharkiv|Lviv|
	Odesa|Minsk|St. Petersburg|Saint Petersburg|Leningrad|Novosibirsk|Kazan|Санкт‑Петербург|Харьков|Казань|
	Екатеринбург|Томск|Ростов-на-Дону|Львів|Харків|Одеса|Нижний Новгород|Самара|Саратов|Воронеж|Тарту|Рига|Тбилиси|
	Ереван|Алматы|Астана|Ташкент|Баку|杭州|成都|西安|重庆|长沙|合肥|济南|沈阳|长春|哈尔滨|大连|青岛|厦门|福州|郑州|石家庄|太原|兰州|昆明|南昌|深圳|臺北|名古屋|福岡|仙台|
	神戸|札幌|파주|대구|광주|인천|성남|고양|Taipei|Hong Kong|Nagoya|Osaka|Guangzhou|Nanjing|Wuhan|Busan|Daejeon|Paju|Bangkok|Manila|
	Quezon City|Jakarta|Yogyakarta|Kuala Lumpur|Ho Chi Minh City|Huế|Đà Nẵng|Phnom Penh|Calcutta|Kolkata|Bombay|
	Madras|Chennai|Bangalore|Bengaluru|Hyderabad|Pune|Ahmedabad|Lucknow|Karachi|Lahore|Islamabad|Dhaka|Colombo|
	Kathmandu|Tehran|Baghdad|Damascus|Amman|Riyadh|Dubai|Doha|Kuwait|Haifa|Ramat Gan|Ramallah|Alexandria|Tunis|Alger|
	Algiers|Rabat|Casablanca|Dakar|Abidjan|Accra|Lagos|Ibadan|Kampala|Dar es Salaam|Addis Ababa|Harare|Pretoria|
	Stellenbosch|Durban|Kinshasa|Yaoundé|Leeds|Leicester|Liverpool|Newcastle|Newcastle upon Tyne|Nottingham|
	Sheffield|Southampton|York|Exeter|Bath|Norwich|Hove|Brighton|Reading, UK|Cardiff|Swansea|Belfast|Aberdeen|
	St Andrews|Dundee|Cork|Galway|Milton Keynes|Woodbridge|Maidenhead|Buckingham|Devon|Cullompton|Burlington|
	Guildford|Colchester|Lanham|Lanham, MD|Hounslow|Twickenham|Albany|Albuquerque|Amherst|Annapolis|Armonk|
	Athens, GA|Atlanta|Baton Rouge|Bethesda|Boulder|Buffalo|Carbondale|Chapel Hill|Charlotte|Charlottesville|
	Cincinnati|Cleveland|College Park|College Station|Columbia|Columbus|Davis|Dayton|Denver|East Lansing|Eugene|
	Fort Worth|Gainesville|Glencoe|Glenview|Golden|Grand Rapids|Greenwich|Hanover, NH|Hartford|Hillsboro|Honolulu|
	Huntington|Iowa City|Irvine|Kansas City|Knoxville|La Jolla|La Salle|Lawrence|Lexington|Livingston|Los Alamitos|
	Lubbock|Madison|Medford|Memphis|Miami|Middletown|Milwaukee|Monterey|Morristown|Nashville|New Orleans|Newark|
	Newbury Park|Newport|Northampton|Oakland|Oklahoma City|Orlando|Pacific Grove|Pasadena|Phoenix|Piscataway|Raleigh|
	Reno|Reston|Richmond|Riverside|Rochester|Rockville|Sacramento|Saint Louis|Saint Paul|Salt Lake City|San Antonio|
	San José, CA|San Jose|Santa Barbara|Santa Cruz|Santa Fe|Savannah|Schaumburg|Scranton|Silver Spring|South Bend|
	Springfield|St. Louis|St. Paul|Sunderland|Syracuse|Tampa|Troy|Tucson|Tulsa|Tuscaloosa|University Park|Waltham|
	Warrendale|Washington|West Lafayette|West Conshohocken|Williamstown|Wilmington|Winston-Salem|Woodstock|
	Farmington Hills|Gaithersburg|Long Beach|Natick|Nutley|Beverly Hills|Cheshire|Cambridge, Massachusetts|
	Cambridge, England|Rahway|Secaucus|Hackensack|Singapore/Hackensack|Calgary|Edmonton|Halifax|Hamilton|Kingston|
	Vancouver|Victoria|Waterloo|Winnipeg|Scarborough|Mississauga|Perth|Adelaide|Brisbane|Hobart|Wellington|
	Christchurch|Dunedin|Canberra, ACT`
		.replace(/\n\s*/g, "")
		.split("|"),
);

/** What stands before the first space or mark of a phrase. */
function beginning(phrase: string): string {
	let at = 0;
	const { length } = phrase;
	while (at < length && !endsWord(phrase.charCodeAt(at))) at++;
	return phrase.slice(0, at);
}

const endsWord = (code: number): boolean =>
	isSpace(code) ||
	code === 0x2013 ||
	(code < 60 && ",-./:;".includes(String.fromCharCode(code)));

/** Where no city begins so, none is looked for. */
const beginnings: ReadonlySet<string> = new Set([...cities].map(beginning));

const joint = /\s?[/–-]\s?|\s(?:&|and|und|et|y|e)\s/;

/** `Roma-Bari`, `Berlin / New York`, `Stuttgart und Weimar`. */
const areCities = (text: string): boolean =>
	joint.test(text) && text.split(joint).every((city) => cities.has(city));

/** Whether a phrase is a city publishers print on title pages, with or without its state. */
export function isCity(text: string): boolean {
	const phrase = text.trim();
	if (!beginnings.has(beginning(phrase))) return false;
	const tidy = phrase.replace(
		/(?:\su\.\s?a\.|\s\[?etc\.?\]?|\s\[?et al\.\]?|[.:])$/,
		"",
	);
	return (
		cities.has(tidy) ||
		cities.has(phrase) ||
		areCities(tidy) ||
		cities.has(tidy.replace(/[\s/](?:[A-Z]{2}|Mass\.?)$/, "")) ||
		(tidy.includes(",") &&
			cities.has(tidy.split(/[,;/]/)[0]?.trim() ?? "") &&
			/^[^,]+,\s?(?:[A-Z]{2}|[A-Z]\.[A-Z]\.|Mass\.|Calif\.|U\.?S\.?A\.?|UK|England|Germany)$/.test(
				tidy,
			))
	);
}
