import { nameFrom } from "../../interpreter/convert.ts";
import {
	type Call,
	list,
	type RubyModule,
	RubyObject,
	type RubyValue,
} from "../../objects/index.ts";

export function attributes(
	{ vm, self, args }: Call<RubyModule>,
	reads: boolean,
	writes: boolean,
): RubyValue {
	const visibility = vm.caller?.shared.visibility ?? "public";
	const names = args.map((name) => nameFrom(vm, name));
	for (const name of names) {
		const variable = `@${name}`;
		if (reads)
			vm.classes.addMethod({
				name,
				owner: self,
				visibility,
				body: {
					native: ({ self: object }) =>
						(object instanceof RubyObject ? object.get(variable) : null) ??
						null,
				},
			});
		if (writes)
			vm.classes.addMethod({
				name: `${name}=`,
				owner: self,
				visibility,
				body: {
					native({ self: object, args: [value = null] }) {
						if (object instanceof RubyObject) object.set(variable, value);
						return value;
					},
				},
			});
	}
	return list(names.map((name) => vm.symbol(name)));
}
