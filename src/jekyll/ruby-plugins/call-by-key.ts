import { addMethods } from "../../ruby/core/define.ts";
import type { Interpreter } from "../../ruby/interpreter/interpreter.ts";
import { described } from "../../ruby/interpreter/missing-method.ts";
import { RubyHash, type RubyObject, str } from "../../ruby/objects/index.ts";

/**
 * A document's front matter called by its keys (`post.title`), as very old plugins do: it works, and Jekyll says at which
 * line of the plugin it should be another way.
 */
export function defineCallByKey(vm: Interpreter): void {
	addMethods<RubyObject>(vm, "Jekyll::Document", {
		method_missing({ vm, self, args: [name = null] }) {
			const { file, line } = vm.place;
			const key = vm.text(name);
			const data = self.get("@data");
			const value = data instanceof RubyHash ? data.fetch(str(key)) : undefined;
			if (value === undefined)
				return vm.raise(
					"NoMethodError",
					`undefined method \`${key}' for ${described(vm, self)}`,
				);
			for (const message of [
				`Document#${key} is now a key in the #data hash.`,
				`Called by ${file}:${line}.`,
			])
				vm.send(
					vm.classes.get("Jekyll::Deprecator"),
					"deprecation_message",
					str(message),
				);
			return value;
		},
	});
}
