import type { Interpreter } from "../interpreter/interpreter.ts";
import type {
	Call,
	NativeMethod,
	RubyModule,
	RubyValue,
} from "../objects/index.ts";

/** Methods by their names; the type is that of the objects they are called on. */
export type MethodTable<Self extends RubyValue = RubyValue> = Readonly<
	Record<string, (call: Call<Self>) => RubyValue>
>;

/**
 * Give a class its methods. Only objects of that class get there, so the type of `self` holds.
 */
export function addMethods<Self extends RubyValue>(
	vm: Interpreter,
	owner: RubyModule | string,
	...tables: readonly MethodTable<Self>[]
): void {
	const module = typeof owner === "string" ? vm.classes.get(owner) : owner;
	for (const table of tables)
		vm.classes.addNatives(
			module,
			table as unknown as Readonly<Record<string, NativeMethod>>,
		);
}

/** Methods of the class itself: `Time.now`. */
export function addClassMethods(
	vm: Interpreter,
	owner: RubyModule | string,
	...tables: readonly MethodTable<RubyModule>[]
): void {
	const module = typeof owner === "string" ? vm.classes.get(owner) : owner;
	addMethods(vm, vm.classes.singletonOf(module), ...tables);
}

/** Further names of methods. */
export function withAliases<Self extends RubyValue>(
	table: MethodTable<Self>,
	names: Readonly<Record<string, string>>,
): MethodTable<Self> {
	const aliases = Object.entries(names).map(
		([alias, name]) => [alias, table[name]] as const,
	);
	return {
		...table,
		...(Object.fromEntries(aliases) as MethodTable<Self>),
	};
}
