import type { MethodTable } from "../../core/define.ts";
import { str } from "../../objects/index.ts";
import { escapeHtml, percent } from "./escapes.ts";

/** `ERB::Util`: the escapes; templates are not understood. */
export const erbMethods: MethodTable = {
	url_encode: ({ vm, args: [text = null] }) => str(percent(vm.text(text))),
	u: ({ vm, args: [text = null] }) => str(percent(vm.text(text))),
	html_escape: ({ vm, args: [text = null] }) => str(escapeHtml(vm.text(text))),
	h: ({ vm, args: [text = null] }) => str(escapeHtml(vm.text(text))),
};
