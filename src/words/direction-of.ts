const RIGHT_TO_LEFT = new Set(
	"ar arc ckb dv fa ha-arab he iw ks ku-arab ps sd ug ur yi".split(" "),
);

/**
 * The direction a language is written in.
 *
 * @param language - BCP 47 tag, as `lang` in front matter or `_config.yml`.
 */
export function directionOf(language: unknown): "ltr" | "rtl" {
	const tag = String(language ?? "").toLowerCase();
	const [primary = ""] = tag.split(/[-_]/);
	return RIGHT_TO_LEFT.has(primary) || /-arab\b|-hebr\b/.test(tag)
		? "rtl"
		: "ltr";
}
