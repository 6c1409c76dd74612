import {
	cleanDoi,
	type Identifiers,
	identifyDoi,
	none,
	readIsbn,
} from "./identifiers.ts";

type Reader = (match: RegExpExecArray) => Identifiers;

const arxiv: Reader = ([, id, version]) => ({
	arxiv: id,
	arxivVersion: version,
});
const arxivId =
	"([a-z-]{2,12}(?:\\.[A-Z]{2})?/\\d{7}|\\d{4}\\.\\d{4,5})(?:v(\\d{1,2}))?";

/** Addresses that name a work, each with what it names. The first that matches is taken; the word that
 * each one has in it comes first, in small letters. */
const readers: readonly (readonly [string, RegExp, Reader])[] = [
	[
		"arxiv.org/",
		new RegExp(
			`(?:arxiv\\.org|alphaxiv\\.org)/(?:abs|pdf|html|format|ps|e-print|src|overview)/${arxivId}`,
			"i",
		),
		arxiv,
	],
	[
		"ar5iv",
		new RegExp(`ar5iv(?:\\.labs\\.arxiv)?\\.org/(?:abs|html)/${arxivId}`, "i"),
		arxiv,
	],
	[
		"huggingface.co/papers/",
		new RegExp(`huggingface\\.co/papers/${arxivId}`, "i"),
		arxiv,
	],
	[
		"aclanthology.",
		/aclanthology\.(?:org|info)\/(?:papers\/)?([A-Z]\d{2}-\d{4,5}|\d{4}\.[a-z0-9-]+\.\d+)/i,
		([, acl]) => ({ acl }),
	],
	[
		"aclweb.org/",
		/aclweb\.org\/anthology\/(?:papers\/(?:\w\/)*|\w\/\w\d{2}\/)?([A-Z]\d{2}-\d{4,5}|\d{4}\.[a-z0-9-]+\.\d+)/i,
		([, acl]) => ({ acl }),
	],
	[
		"openreview.net/",
		/openreview\.net\/(?:forum|pdf|attachment|references\/pdf)\?(?:[^#]*&)?id=([\w-]+)/i,
		([, openreview]) => ({ openreview }),
	],
	[
		"nber.org/",
		/nber\.org\/(?:system\/files\/working_papers\/|papers\/)(w\d{1,6})/i,
		([, nber = ""]) => ({ nber, doi: `10.3386/${nber}` }),
	],
	[
		"ssrn.com/",
		/ssrn\.com\/(?:sol3\/papers\.cfm\?(?:[^#]*&)?abstract_?id=|abstract[=/]?|sol3\/Delivery\.cfm\/SSRN_ID)(\d{4,9})/i,
		([, ssrn = ""]) => ({ ssrn, doi: `10.2139/ssrn.${ssrn}` }),
	],
	[
		"jstor.org/",
		/jstor\.org\/(?:stable|pss)\/(?:pdf\/)?(10\.\d{4,9}\/[^\s?#]+|[a-z]?\d{4,12})/i,
		([, id = ""]) =>
			id.startsWith("10.")
				? identifyDoi(cleanDoi(id.replace(/\.pdf$/, "")))
				: { jstor: id },
	],
	[
		"ncbi.nlm.nih.gov/",
		/(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{4,9})/i,
		([, pmid]) => ({ pmid }),
	],
	[
		"ncbi.nlm.nih.gov/",
		/(?:ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/(?:articles\/)?(PMC\d{4,9})/i,
		([, pmcid]) => ({ pmcid }),
	],
	[
		"nature.com/articles/",
		/nature\.com\/articles\/((?:s\d{5}-\d{3}-\w+-\w+|nature\d+|nmeth\.\d+|nrn\d+|nbt\.\d+|ncomms\d+|srep\d+|\d{6}\w\d))/i,
		([, id = ""]) => ({ doi: `10.1038/${id}` }),
	],
	[
		"zenodo.org/record",
		/zenodo\.org\/records?\/(\d+)/i,
		([, id = ""]) => ({ doi: `10.5281/zenodo.${id}` }),
	],
	[
		"amazon.",
		/amazon\.[a-z.]+\/(?:[^/]+\/)?(?:dp|gp\/product)\/(\d{9}[\dX])/i,
		([, isbn = ""]) => ({ isbn: readIsbn(isbn) }),
	],
	[
		"isbn",
		/(?:worldcat\.org\/isbn|openlibrary\.org\/isbn|isbnsearch\.org\/isbn)\/([\dX-]{10,17})/i,
		([, isbn = ""]) => ({ isbn: readIsbn(isbn) }),
	],
];

const doiPath =
	/\/(?:doi\/(?:abs\/|pdf\/|full\/|epdf\/|epub\/|pdfdirect\/|reader\/)*)?(10\.\d{4,9}\/[^?#]+)/i;
const doiQuery = /[?&](?:id|doi|uri)=(?:info:doi\/)?(10\.\d{4,9}\/[^&#]+)/i;
/** What publishers' addresses put after the DOI. */
const afterDoi =
	/(?:v\d+)?(?:\.full|\.abstract|\.short|\.long)?(?:\.pdf|\.html?)?(?:\/(?:full|pdf|abstract|html|epdf|meta|fulltext|full\.pdf|full\.html))?\/?$/i;

/** Identifiers an address holds; empty when it names no work that way. */
export function identifyUrl(address: string): Identifiers {
	if (address.length > 2000) return none;
	const small = address.toLowerCase();
	for (const [sign, pattern, read] of readers) {
		const match = small.includes(sign) ? pattern.exec(address) : null;
		if (match) return read(match);
	}
	if (!small.includes("10.")) return none;
	const plain = /%2f/i.test(address) ? decode(address) : address;
	const doi = doiPath.exec(plain)?.[1] ?? doiQuery.exec(plain)?.[1];
	return doi
		? identifyDoi(
				cleanDoi(
					decode(doi).replace(
						hasVersion(address) ? afterDoi : afterDoiOnly,
						"",
					),
				),
			)
		: none;
}

/** Only bioRxiv and its kin put a version after the DOI; elsewhere `v2` may belong to it. */
const hasVersion = (address: string): boolean =>
	/(?:bio|med)rxiv\.org/i.test(address);
const afterDoiOnly = new RegExp(afterDoi.source.replace("(?:v\\d+)?", ""), "i");

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
