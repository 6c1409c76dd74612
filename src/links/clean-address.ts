/** Parameters that only tell who shared a link; a name with `*` is a beginning. */
const TRACKING =
	/^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|trk|trkInfo|spm|ref_src|ref_url|s_cid|wt\.mc_id|cmpid|__twitter_impression|twclid)$/i;
/** Parameters that say nothing on these hosts, and something on others. */
const BY_HOST: readonly (readonly [RegExp, RegExp])[] = [
	[
		/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
		/^(?:ab_channel|si|feature|pp)$/,
	],
	[/(?:^|\.)medium\.com$/, /^source$/],
	[/(?:^|\.)(?:twitter|x)\.com$/, /^[st]$/],
	[/(?:^|\.)spotify\.com$/, /^si$/],
];

/** Hosts (and all below them) known to serve the same over `https`. */
const SECURE = new Set(
	"acm.org aclanthology.org aclweb.org aeaweb.org amazon.com archive.org arxiv.org berkeley.edu bibtex.org cmu.edu columbia.edu cornell.edu cran.r-project.org creativecommons.org deepmind.com distill.pub doi.org dropbox.com dropboxusercontent.com econometricsociety.org github.com github.io gitlab.com google.com harvard.edu huggingface.co ieee.org imf.org jmlr.org jstor.org julialang.org jupyter.org kaggle.com medium.com mit.edu mlr.press nature.com nber.org neurips.cc nips.cc numpy.org nytimes.com openai.com openreview.net overleaf.com oup.com plos.org pnas.org princeton.edu python.org pytorch.org quantamagazine.org r-project.org researchgate.net sagepub.com science.org sciencedirect.com scipy.org semanticscholar.org springer.com ssrn.com stackoverflow.com stanford.edu stata.com substack.com tensorflow.org ucl.ac.uk vimeo.com wikimedia.org wikipedia.org wiley.com worldbank.org yale.edu youtu.be youtube.com ytimg.com zenodo.org".split(
		" ",
	),
);

/**
 * An address without tracking parameters, and with `https` where its host is known to serve it.
 *
 * Text outside of what goes is not touched: no re-encoding, no order changed. Addresses without a host come back as
 * they are.
 */
export function cleanAddress(address: string): string {
	const host = /^https?:\/\/([^/?#:@\s]+)/i.exec(address)?.[1]?.toLowerCase();
	if (!host) return address;
	const secure = isSecure(host)
		? address.replace(/^http:/i, "https:")
		: address;
	return withoutTracking(secure, host);
}

function isSecure(host: string): boolean {
	const labels = host.split(".");
	return labels.some((_, index) => SECURE.has(labels.slice(index).join(".")));
}

function withoutTracking(address: string, host: string): string {
	const [, base = "", query, hash = ""] =
		/^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
	if (query === undefined) return address;
	const own = BY_HOST.find(([pattern]) => pattern.test(host))?.[1];
	const kept = query.split("&").filter((parameter) => {
		const name = parameter.split("=", 1)[0] ?? "";
		return !TRACKING.test(name) && !own?.test(name);
	});
	if (kept.length === query.split("&").length) return address;
	return `${base}${kept.length > 0 ? `?${kept.join("&")}` : ""}${hash}`;
}
