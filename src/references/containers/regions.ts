/** States and countries as they stand behind a city, written out or cut short. */
const names: ReadonlySet<string> = new Set(
	`USA|U.S.A|UK|U.K|Great Britain|United Kingdom|England|Scotland|Wales|Scotland UK|Ireland|Northern Ireland|Canada
	|United States|Germany|France|Spain|Italy|Portugal|Austria|Switzerland|Netherlands|The Netherlands|Belgium|Luxembourg
	|Denmark|Sweden|Norway|Finland|Iceland|Estonia|Latvia|Lithuania|Poland|Czech Republic|Czechia|Slovakia|Hungary|Romania
	|Bulgaria|Greece|Turkey|Cyprus|Malta|Croatia|Slovenia|Serbia|Russia|Ukraine|Georgia|Israel|Egypt|Morocco|Tunisia|Kenya
	|Nigeria|Ghana|Rwanda|Ethiopia|South Africa|Qatar|United Arab Emirates|UAE|Saudi Arabia|Iran|India|Pakistan|Bangladesh
	|Sri Lanka|Nepal|Thailand|Vietnam|Malaysia|Indonesia|Philippines|Singapore|China|Hong Kong|Taiwan|Japan|Korea
	|South Korea|Republic of Korea|Australia|New Zealand|Mexico|Puerto Rico|Dominican Republic|Brazil|Argentina|Chile
	|Colombia|Peru|Ecuador|Uruguay|Costa Rica|Cuba|Online|Virtual|Virtual Event
	|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa
	|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska
	|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
	|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario
	|Quebec|Québec|British Columbia|Alberta
	|Mass|Calif|Conn|Ill|Ind|Mich|Minn|Penn|Penna|Pa|Tex|Wis|Wash|Ore|Fla|Ga|Va|Md|Colo|Ariz|Tenn|Neb|Kan|Okla|La|Del
	|N.J|N.Y|N.H|N.C|N.M|S.C|D.C|R.I|W.V|B.C|Ont|D.F|Deutschland|France|España|Italia|Brasil|Österreich|Schweiz|Suisse`
		.replace(/\n\s*/g, "")
		.split("|"),
);

const code = /^[A-Z]{2,3}$/;

/** Whether a phrase is a state's or a country's name, or its code. */
export const isRegion = (text: string): boolean => {
	const tidy = text.replace(/\.$/, "");
	return code.test(tidy) || names.has(tidy);
};
