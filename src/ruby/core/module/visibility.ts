import { nameFrom } from "../../interpreter/convert.ts";
import {
	type Call,
	RubyArray,
	type RubyModule,
	type RubyValue,
	type Visibility,
} from "../../objects/index.ts";

export function ofClass(call: Call<RubyModule>): Call<RubyModule> {
	return { ...call, self: call.vm.classes.singletonOf(call.self) };
}

/** `private`, alone for all that follows, or for the methods it names. */
export function setVisibility(
	{ vm, self, args }: Call<RubyModule>,
	visibility: Visibility,
): RubyValue {
	if (args.length === 0 && vm.caller) {
		vm.caller.shared.visibility = visibility;
		vm.caller.shared.isModuleFunction = false;
	}
	const names = args.flatMap((one) =>
		one instanceof RubyArray ? one.items : [one],
	);
	for (const one of names) {
		const name = nameFrom(vm, one);
		const method = vm.classes.find(self, name);
		if (method) vm.classes.addMethod({ ...method, owner: self, visibility });
	}
	return args[0] ?? null;
}
