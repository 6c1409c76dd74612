/** Query parameters that only tell somebody where a reader came from. */
const tracking =
	/^(?:trk\w*|utm_\w+|ab_channel|si|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_|ref_src|ref_url|referrer|source_?id|_hs(?:enc|mi)|spm|cmpid|feature|via|share|sk_source|casa_token|guccounter|guce_referrer\w*)$/i;
/** Hosts on which such a name means something. */
const meaning: readonly (readonly [RegExp, RegExp])[] = [
	[/(?:^|\.)github\.com$|(?:^|\.)gitlab\.com$/i, /^ref$/i],
	[/(?:^|\.)ssrn\.com$/i, /^source/i],
];

/** Hosts known to serve the same over https. */
const secure =
	/(?:^|\.)(?:arxiv\.org|doi\.org|aclweb\.org|aclanthology\.org|jmlr\.org|github\.com|github\.io|youtube\.com|youtu\.be|wikipedia\.org|openreview\.net|nature\.com|sciencedirect\.com|springer\.com|acm\.org|ieee\.org|jstor\.org|nber\.org|ssrn\.com|papers\.nips\.cc|neurips\.cc|mlr\.press|medium\.com|distill\.pub|openai\.com|stanford\.edu|mit\.edu|berkeley\.edu|cmu\.edu|harvard\.edu|princeton\.edu|toronto\.edu|umontreal\.ca|cambridge\.org|oup\.com|wiley\.com|tandfonline\.com|sagepub\.com|pnas\.org|science\.org|sciencemag\.org|aeaweb\.org|nih\.gov|plos\.org|semanticscholar\.org|google\.com|thecvf\.com|usenix\.org|biorxiv\.org|medrxiv\.org|zenodo\.org|projecteuclid\.org|deeplearningbook\.org|huggingface\.co|colah\.github\.io)$/i;

/** Hosts of the list above whose plain addresses must stay: no certificate under that name. */
const insecure =
	/^(?:people\.csail|www-cs-faculty|robotics|users\.ece|vision\.soic)\./i;

/**
 * An address without what tracks its readers, on https where the host is known to serve it.
 *
 * Everything else stays as written, byte for byte: an address is never parsed and put together again.
 */
export function cleanUrl(address: string): string {
	return raiseScheme(dropTracking(address));
}

const hostOf = (address: string): string =>
	/^https?:\/\/([^/?#:]+)/i.exec(address)?.[1] ?? "";

function raiseScheme(address: string): string {
	const host = hostOf(address);
	return /^http:\/\//i.test(address) &&
		secure.test(host) &&
		!insecure.test(host) &&
		!/^http:\/\/[^/?#]+:\d/i.test(address)
		? `https${address.slice(4)}`
		: address;
}

function dropTracking(address: string): string {
	const [beforeHash = "", ...hash] = address.split("#");
	const question = beforeHash.indexOf("?");
	if (question < 0) return address;
	const host = hostOf(address);
	const kept = beforeHash
		.slice(question + 1)
		.split("&")
		.filter(
			(pair) =>
				!isTracking(host, pair.replace(/^amp;/, "").split("=")[0] ?? ""),
		);
	const query = kept.length > 0 ? `?${kept.join("&")}` : "";
	return [beforeHash.slice(0, question) + query, ...hash].join("#");
}

const isTracking = (host: string, name: string): boolean =>
	tracking.test(name) &&
	!meaning.some(([where, what]) => where.test(host) && what.test(name));
