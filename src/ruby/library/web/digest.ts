import { createHash } from "node:crypto";
import { addClassMethods, addMethods } from "../../core/define.ts";
import { textFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { RubyObject, str } from "../../objects/index.ts";

/** `Digest::SHA256` and its sisters. */
export function defineDigest(vm: Interpreter): void {
	const digest = vm.classes.defineModule("Digest");
	for (const [name, algorithm] of Object.entries(algorithms))
		addClassMethods(vm, vm.classes.define(name, vm.classes.object, digest), {
			hexdigest: ({ vm, args: [text] }) =>
				str(createHash(algorithm).update(textFrom(vm, text)).digest("hex")),
			base64digest: ({ vm, args: [text] }) =>
				str(createHash(algorithm).update(textFrom(vm, text)).digest("base64")),
			file: ({ vm, args: [path] }) => {
				const made = new RubyObject();
				const text = vm.text(
					vm.send(vm.classes.get("File"), "read", path ?? null),
				);
				addMethods(vm, vm.classes.singletonOf(made), {
					hexdigest: () =>
						str(createHash(algorithm).update(text).digest("hex")),
				});
				return made;
			},
		});
}

const algorithms = {
	MD5: "md5",
	SHA1: "sha1",
	SHA256: "sha256",
	SHA384: "sha384",
	SHA512: "sha512",
	SHA2: "sha256",
};
