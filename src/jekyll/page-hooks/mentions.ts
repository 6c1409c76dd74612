import { isRecord } from "../../ruby/record.ts";
import { isFormula, rewriteBody } from "./rewrite-body.ts";
import type { HookPlugin } from "./types.ts";

const GITHUB = "https://github.com";
const IGNORED = new Set(["pre", "code", "a"]);
const MENTION =
	/(^|\W)@(\w[\w-]*)(?!\/|[\w-])(?=\.+[ \t\W]|\.+$|[^0-9a-zA-Z_.]|$)/g;
/** Names that stand for the thing itself. */
const HELP = /^(?:mention|mentions|mentioned|mentioning)$/i;

/** jekyll-mentions: `@name` as a link to the person's page. */
export const mentions: HookPlugin = {
	name: "jekyll-mentions",
	open: async (config) => {
		const site = baseOf(config["jekyll-mentions"]);
		return ({ data }, html) => {
			const own = data["jekyll-mentions"];
			if (own === false || !html.includes("@")) return html;
			const base = own === undefined ? site : baseOf(own);
			return rewriteBody(
				html,
				(name, tag) => IGNORED.has(name) || isFormula(name, tag),
				(text) => (text.includes("@") ? link(text, base) : text),
			);
		};
	},
};

function baseOf(setting: unknown): string {
	const base = isRecord(setting) ? setting.base_url : setting;
	return typeof base === "string" ? base : GITHUB;
}

function link(text: string, base: string): string {
	const folder = /[/~]$/.test(base) ? base : `${base}/`;
	return text.replace(MENTION, (whole, before: string, name: string) =>
		HELP.test(name)
			? whole
			: `${before}<a href="${folder}${name}" class="user-mention">@${name}</a>`,
	);
}
