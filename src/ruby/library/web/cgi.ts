import type { MethodTable } from "../../core/define.ts";
import { textFrom } from "../../interpreter/convert.ts";
import { type RubyModule, str } from "../../objects/index.ts";
import { escapeHtml, form, fromForm, unescapeHtml } from "./escapes.ts";

/** `CGI.escape` and its sisters. */
export const cgiMethods: MethodTable<RubyModule> = {
	escape: ({ vm, args: [text] }) =>
		str(form(textFrom(vm, text)).replaceAll("%7E", "~").replaceAll("*", "%2A")),
	unescape: ({ vm, args: [text] }) => str(fromForm(textFrom(vm, text))),
	escapeHTML: ({ vm, args: [text] }) => str(escapeHtml(textFrom(vm, text))),
	escape_html: ({ vm, args: [text] }) => str(escapeHtml(textFrom(vm, text))),
	unescapeHTML: ({ vm, args: [text] }) => str(unescapeHtml(textFrom(vm, text))),
	unescape_html: ({ vm, args: [text] }) =>
		str(unescapeHtml(textFrom(vm, text))),
};
