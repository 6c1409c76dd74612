/** Words that institutions carry in their names, in the languages of reference lists. */
const kinds = `
Academy Academies Administration Agency Assembly Association Authority Bank Board Bureau Center Centre Centers Centres Collaboration
Collaborators Commission Committee Community Company Congress Consortium Contributors Council Department Developers
Federation Foundation Fund Group Inc Institute Institut Institution Investigators Laboratory Lab Labs Library Ministry
Museum Nations Network Office Organization Organisation Panel Parliament Partnership Programme Project Service Society
Software Team Union University Universität Université Universidad Universidade Università Verein Bundesamt Bundesbank
Ministério Ministero Secretaria Secretaría Departamento Conselho Consejo Fundação Fundación Fondation Fondazione
Comité Comissão Agência Agencia Istituto Akademie Stiftung Kommission Universitetet Universitet Academia Asociación Associação Associazione Sociedad Sociedade Società Société Conseil Observatorio Gouvernement
Government Gobierno Governo Tribunal Instituto Ministerio Ministère Banco Banque Comisión Organización`;
/** Institutions known by a name that says nothing. */
const names = `
Google NIST Wikipedia Mozilla Wikimedia Kaggle GitHub Reuters Bloomberg UNICEF UNDP Eurobarometer Stata StataCorp UNESCO
OECD OCDE IMF WHO NASA IPCC NATO ISO IEEE Eurostat OpenAI DeepMind Anthropic Microsoft NVIDIA EleutherAI BigScience
MosaicML Databricks Cohere HuggingFace DeepSeek DeepSeek-AI`;
const known: ReadonlySet<string> = new Set(
	`${kinds} ${names}`.trim().split(/\s+/),
);

/** Whether institutions carry this word in their names, whatever stands behind it. */
export const isOrganisationWord = (word: string): boolean =>
	known.has(word) ||
	known.has(word.replace(/[.,:;()'’&/-]+s?$/, "")) ||
	(word.length > LONGEST_NAME && compound.test(word));

/** German institutions in one word: `Bundesverfassungsgericht`. */
const compound =
	/\p{Ll}(?:gericht|ministerium|verband|gesellschaft|institut|behörde|agentur|amt)$/u;
/** Family names that end so are shorter. */
const LONGEST_NAME = 11;
