/** What a link beside a reference leads to, when its text only says so: `[pdf]`, `(code)`, `slides`. */
const label =
	/^[[(]?\s*(?:pdf|ps|html?|link|url|web|website|site|page|project(?: page)?|homepage|code|source(?: code)?|github|repo(?:sitory)?|implementation|software|data(?:set)?s?|slides?|poster|video|talk|blog(?: ?post)?|post|demo|arxiv(?: version)?|preprint|paper|full ?text|article|doi|bib(?:tex)?|cite|abs(?:tract)?|supp(?:l(?:ement(?:ary|al)?)?)?(?: material)?|appendix|openreview|acl(?: anthology)?|proceedings|online|here|download|free(?: (?:pdf|online|copy|version|access))?|(?:online|pdf|html|web|open access|official) (?:version|copy|site|page|edition)|open access|pdf here|publisher|amazon|library|review|notes?|lecture notes|press|kaggle|colab|notebook|model|weights|errata|chapter|book|tutorial|wiki(?:pedia)?|twitter|thread|논문|코드|링크|论文|代码|链接|论文链接|代码链接|enlace|enlace al pdf|lien|texte|versión|文|статья|код|ссылка)(?:\s*[,/&+]\s*\w+)?\s*[\])]?[.:]?$/i;

/** Longer ones tell more than what they lead to. */
const LONGEST_LABEL = 60;

/** Whether a link's text only labels a resource. */
export const isResourceLabel = (text: string): boolean =>
	text.length < LONGEST_LABEL &&
	label.test(text.trim().replace(/^\[(.*)\]$/, "$1"));

const trailing = /(?:\s*\[[^[\]\0]{2,24}\])+[\s.]*$/;

/** Where labels in brackets begin that end an entry without links on them: `[pdf] [code]`. */
export function trailingLabels(text: string): number | undefined {
	const found = trailing.exec(text.slice(-LONGEST_END));
	if (!found) return undefined;
	const labels = found[0].match(/[^[\]]+(?=\])/g) ?? [];
	return labels.every(isResourceLabel)
		? Math.max(0, text.length - LONGEST_END) + found.index
		: undefined;
}

const LONGEST_END = 120;

/** The kinds whose address is the work itself rather than something about it. */
export const isWorkItself = (text: string): boolean =>
	/pdf|\bps\b|html|link|url|paper|arxiv|doi|full|article|abs|here|论文|논문/i.test(
		text,
	);
