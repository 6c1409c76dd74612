import { codeAt, isDigit, isSpace } from "../characters.ts";
import { ACRONYM, JOURNAL, PROCEEDINGS, signsIn } from "./venue-signs.ts";

const conferences =
	"AAAI AAMAS ACCV ACL AISTATS AIES ALT APSEC ASE ASPLOS ASRU ATC CADE CGO CoNEXT CogSci EDBT EDM ESORICS ESOP ESWC FMCAD HotNets HotCloud HotStorage HRI ICAPS ICDAR ICIP IJCAR IMC IPDPS IPSN ITW MobiSys PACT PETS SenSys SOUPS TREC VMCAI BMVC BlackboxNLP CAV CCS CHI CIDR CIKM COLING COLM COLT CoLLAs CoNLL CoRL CRYPTO CSCW CVPR CVPRW DAC DISC EACL EC ECAI ECCV ECIR ECML ECML-PKDD ECOOP EMNLP EUROCRYPT EuroSys FAccT FAT FAST FOCS FSE GECCO HCOMP HotOS HPCA ICALP ICASSP ICCV ICDE ICDM ICDCS ICFP ICLR ICML ICPR ICRA ICSE ICSLP ICWSM IJCAI IJCNN INFOCOM INTERSPEECH Interspeech IROS ISCA ISIT ISSTA ISWC ITCS IUI KDD KR LICS LREC LREC-COLING L4DC MICCAI MICRO MIDL MLHC MLSys MOBICOM NAACL NAACL-HLT NDSS NeurIPS NIPS NIPS-W NSDI OOPSLA OSDI PAKDD PLDI PODC PODS POPL PPoPP RANLP RecSys ROCLING RSS SC SDM SIGCOMM SIGGRAPH SIGIR SIGMETRICS SIGMOD SLT SOCG SoCG SODA SOSP SPAA STACS STOC SysML TACAS TCC UAI UIST USENIX UbiComp VLDB WACV WMT WSDM WWW TheWebConf CLEF ISMIR SIGKDD SIGCSE HLT IWSLT SemEval StarSem *SEM WNUT BEA RepL4NLP".split(
		" ",
	);

/** Journals known by their whole names, in small letters. */
const journals: ReadonlySet<string> = new Set(
	`nature|science|cell|econometrica|cognition|biometrika|biometrics|neuron|brain|elife|synthese|mind|noûs|daedalus|technometrics|bernoulli|metrika|radiology|pattern recognition|machine learning|neural computation|neural networks|neurocomputing|artificial intelligence|computational linguistics|language|lingua|information sciences|operations research|management science|marketing science|psychometrika|isis|osiris|past & present|the lancet|lancet|jama|bmj|plos one|plos one|plos medicine|pnas|jmlr|tmlr|tacl|jair|tpami|pami|ijcv|jasa|cacm|commun. acm|communications of the acm|aer|qje|jpe|jep|jel|jpube|restud|restat|distill|wired|time|scientific american|the new yorker|the economist|harvard business review|foreign affairs|public choice|world development|world politics|demography|chaos|entropy|sensors|heredity|genetics|evolution|ecology|oikos|american psychologist|american economist|the american statistician|american anthropologist|american ethnologist|current anthropology|the monist|erkenntnis|philosophical studies|philosophical quarterly|international organization|social forces|gender & society|theory and society|critical inquiry|social text|educational researcher|educational psychologist|nejm|american naturalist|the american naturalist|physics today|american scientist|automatica|combinatorica|algorithmica|acm queue|quanta|the guardian|politico|dædalus|angewandte chemie|jacs|macromolecules|langmuir|comparative political studies|sociological methods & research|american sociologist|technology and culture|history and theory|artforum|music theory spectrum|social studies of science|chemical reviews`.split(
		"|",
	),
);
const journalSeries =
	/^(?:Proc(?:eedings)? of the National Academy of Sciences|Physica [A-E])$/i;
const journalWords =
	/\b(?:J\.|Rev\.|Trans\.|Lett\.|Ann\.|Bull\.|Mag\.|Commun\.|IEEE (?:Trans|Signal|Access|Computer|Spectrum)|Proc\. (?:Natl|R\. Soc|IEEE$|IRE|Lond)|(?:Journal|Review|Transactions|Letters|Annals|Quarterly|Bulletin|Magazine|Archives?|Acta|Zeitschrift|Revista|Revue|Rivista|Annales|Annalen|Archiv|Jahrbuch|Vierteljahrshefte|Communications of|Studies in|Surveys|Reports|Frontiers in|Foundations and Trends|Trends in|Advances in (?:Physics|Applied|Mathematics|Experimental)|Sciences?|Perspectives|Papers on|Bell System Technical|Physica|PLoS|Mathematische|Comptes rendus|Gazette|Times|Post|Monthly|Weekly|Herald|Daily|Proceedings of the (?:National Academy|Royal Society|IEEE$|London Mathematical|IRE))(?![a-z]))|学报|杂志|期刊|学刊|研究$|科学$|통계|학회지|논문지|학보|Вестник|Журнал|Успехи|Доклады|Известия/i;
const proceedings =
	/\b(?:Procs?\.|Conf\.|Symp\.|Sympos\.)(?=\s)|\b(?:Proceedings|Conference|Symposium|Workshops?|Advances in Neural Information|Adv\. Neural Inf|Neural Information Processing|Annual Meeting|Congress|Colloquium|International Joint|Findings of|Actes de|Actas|Tagungsband|Spring Joint Computer|Fall Joint Computer)\b|^Findings$|会议|대회|学会大会|Труды/i;

const acronyms: ReadonlySet<string> = new Set(conferences);
const acronymPattern = new RegExp(
	`(?:^|[\\s(@])(?:${conferences.map((name) => name.replace("*", "\\*")).join("|")})(?:[\\s-](?:HLT|IJCNLP|WS|W|LT|Findings))?(?:\\s?(?:['’‘]\\s?\\d\\d|(?:19|20)\\d\\d))?(?=$|[\\s,.;:)])`,
	"u",
);

export type VenueKind = "journal" | "conference" | "unknown";

/** What a container is, by its words: `unknown` for a name that says nothing. */
export function venueKind(name: string): VenueKind {
	const tidy = name.trim();
	const signs = signsIn(tidy);
	if (signs & PROCEEDINGS && ofSociety.test(tidy))
		return /Machine Learning Research/.test(tidy) ? "conference" : "journal";
	if (
		isConferenceAcronym(tidy) ||
		(signs & PROCEEDINGS && proceedings.test(tidy))
	)
		return "conference";
	if (
		isJournal(tidy) ||
		(signs & JOURNAL && (journalSeries.test(tidy) || journalWords.test(tidy)))
	)
		return "journal";
	return signs & ACRONYM && acronymPattern.test(tidy)
		? "conference"
		: "unknown";
}

/** Whether a phrase is a journal's name and nothing else, known by itself and not by its words. */
export const isJournal = (name: string): boolean =>
	name.length <= LONGEST_JOURNAL && journals.has(name.toLowerCase());

const LONGEST_JOURNAL = Math.max(
	...Array.from(journals, ({ length }) => length),
);

/** Proceedings that are a journal. */
const ofSociety =
	/Proceedings of the (?:National Academy|Royal Society|IEEE$|IRE$|London Math|American Math|Edinburgh)|Proc\.? (?:Natl|R\.? ?Soc|IEEE$|Lond)|Proceedings of Machine Learning Research|Proceedings of the ACM on|Transactions of the Association/i;

/** `NeurIPS`, `NIPS '17`, `CVPR 2016`, `EMNLP-IJCNLP`: an acronym and perhaps a year, nothing else. */
export function isConferenceAcronym(name: string): boolean {
	if (!isDigit(codeAt(name, name.length - 1)) && !acronyms.has(firstPart(name)))
		return false;
	const bare = name.replace(/\s?(?:['’‘]\s?\d\d|(?:19|20)\d\d)$/, "").trim();
	return (
		acronyms.has(bare) ||
		(acronyms.has(firstPart(bare)) &&
			/^[\w-/ ]{2,22}$/.test(bare) &&
			bare.split(" ").length <= 2)
	);
}

/** What stands before the first hyphen, space or slash of a name. */
function firstPart(name: string): string {
	let from = 0;
	while (isSpace(codeAt(name, from))) from++;
	let at = from;
	const { length } = name;
	while (at < length && !isPartEnd(name.charCodeAt(at))) at++;
	return name.slice(from, at);
}

const isPartEnd = (code: number): boolean =>
	code === 45 || code === 47 || isSpace(code);

/** Whether a phrase looks like where a work appeared. */
export const isVenue = (name: string): boolean => venueKind(name) !== "unknown";

/** Whether what was read as names is a venue after all; the `J.` of `Simon J.D. Prince` is no journal. */
export const areVenue = (names: string): boolean =>
	isVenue(names.replace(/\b(?:\p{Lu}\.\s?)+(?=\p{Lu}\p{Ll})/gu, ""));
