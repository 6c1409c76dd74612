import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
	extends: ["html-validate:standard", "html-validate:a11y"],
	rules: {
		"void-style": "off",
		"no-trailing-whitespace": "off",
		"long-title": "off",
		"aria-label-misuse": ["error", { allowAnyNamable: true }],
		"doctype-style": "off",
	},
});

/** What is wrong with a page's HTML, with lines. */
export async function faultsOfHtml(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`,
		),
	);
}
