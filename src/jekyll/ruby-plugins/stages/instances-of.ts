import { RubyArray, type RubyObject } from "../../../ruby/objects/index.ts";
import type { PluginSession } from "../session.ts";

/** One object of each class below `Jekyll::Converter` or `Jekyll::Generator`, in the order of their priorities. */
export function instancesOf(
	session: PluginSession,
	name: string,
): readonly RubyObject[] {
	const { vm, site } = session;
	const found = session.attempt(() =>
		vm.send(
			vm.classes.get(name),
			"sorted_instances",
			site.get("@config") ?? null,
		),
	);
	return found instanceof RubyArray ? (found.items as RubyObject[]) : [];
}
