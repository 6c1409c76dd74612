const conferences =
	"AAAI AAMAS ACCV ACL AISTATS AIES ALT APSEC ASE ASPLOS ASRU BMVC BlackboxNLP CAV CCS CHI CIDR CIKM COLING COLM COLT CoLLAs CoNLL CoRL CRYPTO CSCW CVPR CVPRW DAC DISC EACL EC ECAI ECCV ECIR ECML ECML-PKDD ECOOP EMNLP EUROCRYPT EuroSys FAccT FAT FAST FOCS FSE GECCO HCOMP HotOS HPCA ICALP ICASSP ICCV ICDE ICDM ICDCS ICFP ICLR ICML ICPR ICRA ICSE ICSLP ICWSM IJCAI IJCNN INFOCOM INTERSPEECH Interspeech IROS ISCA ISIT ISSTA ISWC ITCS IUI KDD KR LICS LREC LREC-COLING L4DC MICCAI MICRO MIDL MLHC MLSys MOBICOM NAACL NAACL-HLT NDSS NeurIPS NIPS NIPS-W NSDI OOPSLA OSDI PAKDD PLDI PODC PODS POPL PPoPP RANLP RecSys ROCLING RSS SC SDM SIGCOMM SIGGRAPH SIGIR SIGMETRICS SIGMOD SLT SOCG SoCG SODA SOSP SPAA STACS STOC SysML TACAS TCC UAI UIST USENIX UbiComp VLDB WACV WMT WSDM WWW TheWebConf CLEF ISMIR SIGKDD SIGCSE HLT IWSLT SemEval StarSem *SEM WNUT BEA RepL4NLP".split(
		" ",
	);

const journals =
	/^(?:Nature|Science|Cell|Econometrica|Cognition|Biometrika|Biometrics|Neuron|Brain|eLife|Synthese|Mind|Noûs|Daedalus|Technometrics|Bernoulli|Metrika|Radiology|Pattern Recognition|Machine Learning|Neural Computation|Neural Networks|Neurocomputing|Artificial Intelligence|Computational Linguistics|Language|Lingua|Information Sciences|Operations Research|Management Science|Marketing Science|Psychometrika|Isis|Osiris|Past & Present|The Lancet|Lancet|JAMA|BMJ|PLOS ONE|PLoS ONE|PLOS Medicine|PNAS|Proc(?:eedings)? of the National Academy of Sciences|JMLR|TMLR|TACL|JAIR|TPAMI|PAMI|IJCV|JASA|CACM|Commun\. ACM|Communications of the ACM|AER|QJE|JPE|JEP|JEL|JPubE|REStud|REStat|Distill|Wired|Time|Scientific American|The New Yorker|The Economist|Harvard Business Review|Foreign Affairs|Public Choice|World Development|World Politics|Demography|Chaos|Physica [A-E]|Entropy|Sensors|Heredity|Genetics|Evolution|Ecology|Oikos)$/i;
const journalWords =
	/\b(?:Journal|J\.|Review|Rev\.|Transactions|Trans\.|Letters|Lett\.|Annals|Ann\.|Quarterly|Bulletin|Bull\.|Magazine|Mag\.|Archives?|Acta|Zeitschrift|Revista|Revue|Rivista|Annales|Annalen|Archiv|Jahrbuch|Vierteljahrshefte|Communications of|Commun\.|Studies in|Surveys|Reports|Frontiers in|Foundations and Trends|Trends in|Advances in (?:Physics|Applied|Mathematics|Experimental)|Science|Sciences|Perspectives|Papers on|Bell System Technical|Physica|PLoS|PLOS|IEEE (?:Trans|Signal|Access|Computer|Spectrum)|Mathematische|Comptes rendus|Gazette|Times|Post|Monthly|Weekly|Herald|Daily|Proceedings of the (?:National Academy|Royal Society|IEEE$|London Mathematical|IRE)|Proc\. (?:Natl|R\. Soc|IEEE$|IRE|Lond))|学报|杂志|期刊|学刊|研究$|科学$|통계|학회지|논문지|학보|Вестник|Журнал|Успехи|Доклады|Известия/iu;
const proceedings =
	/\b(?:Proceedings|Proc\.|Procs\.|Conference|Conf\.|Symposium|Symp\.|Workshops?|Advances in Neural Information|Adv\. Neural Inf|Neural Information Processing|Annual Meeting|Congress|Colloquium|International Joint|Findings of|Actes de|Actas|Tagungsband|Spring Joint Computer|Fall Joint Computer)\b|^Findings$|会议|대회|学会大会|Труды/iu;

const acronyms: ReadonlySet<string> = new Set(conferences);
const acronymPattern = new RegExp(
	`(?:^|[\\s(@])(?:${conferences.map((name) => name.replace("*", "\\*")).join("|")})(?:[\\s-](?:HLT|IJCNLP|WS|W|LT|Findings))?(?:\\s?(?:['’‘]\\s?\\d\\d|(?:19|20)\\d\\d))?(?=$|[\\s,.;:)])`,
	"u",
);

export type VenueKind = "journal" | "conference" | "unknown";

/** What a container is, by its words: `unknown` for a name that says nothing. */
export function venueKind(name: string): VenueKind {
	const tidy = name.trim();
	if (
		/Proceedings of the (?:National Academy|Royal Society|IEEE$|IRE$|London Math|American Math|Edinburgh)|Proc\.? (?:Natl|R\.? ?Soc|IEEE$|Lond)|Proceedings of Machine Learning Research|Proceedings of the ACM on|Transactions of the Association/i.test(
			tidy,
		)
	)
		return /Machine Learning Research/.test(tidy) ? "conference" : "journal";
	if (isConferenceAcronym(tidy) || proceedings.test(tidy)) return "conference";
	if (journals.test(tidy) || journalWords.test(tidy)) return "journal";
	return acronymPattern.test(tidy) ? "conference" : "unknown";
}

/** `NeurIPS`, `NIPS '17`, `CVPR 2016`, `EMNLP-IJCNLP`: an acronym and perhaps a year, nothing else. */
export function isConferenceAcronym(name: string): boolean {
	const bare = name.replace(/\s?(?:['’‘]\s?\d\d|(?:19|20)\d\d)$/, "").trim();
	return (
		acronyms.has(bare) ||
		(acronyms.has(bare.split(/[-\s/]/)[0] ?? "") &&
			/^[\w-/ ]{2,22}$/.test(bare) &&
			bare.split(" ").length <= 2)
	);
}

/** Whether a phrase looks like where a work appeared. */
export const isVenue = (name: string): boolean => venueKind(name) !== "unknown";

/** Whether what was read as names is a venue after all; the `J.` of `Simon J.D. Prince` is no journal. */
export const areVenue = (names: string): boolean =>
	isVenue(names.replace(/\b(?:\p{Lu}\.\s?)+(?=\p{Lu}\p{Ll})/gu, ""));
