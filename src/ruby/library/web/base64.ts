import type { MethodTable } from "../../core/define.ts";
import { textFrom } from "../../interpreter/convert.ts";
import { type RubyModule, str } from "../../objects/index.ts";

/** `Base64`, of UTF-8. */
export const base64Methods: MethodTable<RubyModule> = {
	encode64: ({ vm, args: [text] }) =>
		str(
			Buffer.from(textFrom(vm, text))
				.toString("base64")
				.replace(/.{1,60}/g, "$&\n"),
		),
	strict_encode64: ({ vm, args: [text] }) =>
		str(Buffer.from(textFrom(vm, text)).toString("base64")),
	urlsafe_encode64: ({ vm, args: [text] }) =>
		str(
			Buffer.from(textFrom(vm, text))
				.toString("base64")
				.replaceAll("+", "-")
				.replaceAll("/", "_"),
		),
	decode64: ({ vm, args: [text] }) =>
		str(Buffer.from(textFrom(vm, text), "base64").toString()),
	strict_decode64: ({ vm, args: [text] }) =>
		str(Buffer.from(textFrom(vm, text), "base64").toString()),
	urlsafe_decode64: ({ vm, args: [text] }) =>
		str(Buffer.from(textFrom(vm, text), "base64url").toString()),
};
