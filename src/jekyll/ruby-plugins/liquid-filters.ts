import { addMethods } from "../../ruby/core/define.ts";
import {
	type RubyModule,
	RubyObject,
	type RubyValue,
} from "../../ruby/objects/index.ts";
import type { Filter } from "../liquid/filters/filter.ts";
import { filters as builtIn } from "../liquid/filters/table.ts";
import { toLiquid, toValue } from "./bridge.ts";
import { contextObject } from "./liquid-context.ts";
import { rescued } from "./liquid-tags.ts";
import type { PluginSession } from "./session.ts";

/** Filters that plugins register, all on one object, as Liquid's strainer has them. */
export class PluginFilters {
	readonly table = new Map<string, Filter>();
	readonly strainer: RubyObject;
	readonly #session: PluginSession;

	constructor(session: PluginSession) {
		this.#session = session;
		this.strainer = new RubyObject(session.vm.classes.object);
		for (const module of defineBuiltIn(session))
			session.vm.send(this.strainer, "extend", module);
	}

	register(module: RubyModule): void {
		const session = this.#session;
		const { vm } = session;
		vm.send(this.strainer, "extend", module);
		const names = module.ancestors
			.filter((one) => !isLibrary(one))
			.flatMap(({ methods }) => [...methods.values()])
			.filter(({ visibility }) => visibility === "public")
			.map(({ name }) => name);
		for (const name of names) this.table.set(name, this.#filter(name));
	}

	#filter(name: string): Filter {
		const session = this.#session;
		return {
			least: 0,
			most: Number.POSITIVE_INFINITY,
			run: (context, input, ...given) => {
				context.host.recorder?.read("always", "anew");
				return rescued(session, `The filter \`${name}\``, context, () => {
					this.strainer.set("@context", contextObject(session, context));
					const args = given.map((value) => toValue(session, value));
					return toLiquid(
						session,
						session.vm.send(
							this.strainer,
							name,
							toValue(session, input),
							...args,
						),
					);
				});
			},
		};
	}
}

function isLibrary({ name }: RubyModule): boolean {
	return /^(?:Object|Kernel|BasicObject|Comparable|Enumerable|Liquid::StandardFilters|Jekyll::Filters)(?:$|::)/.test(
		name ?? "",
	);
}

/** Liquid's and Jekyll's own filters as methods, for modules that include them. */
function defineBuiltIn(session: PluginSession): RubyModule[] {
	const { classes } = session.vm;
	const liquid = classes.defineModule("Liquid");
	const jekyll = classes.defineModule("Jekyll");
	const modules = [
		classes.defineModule("StandardFilters", liquid),
		classes.defineModule("Filters", jekyll),
	];
	for (const module of modules)
		for (const name of builtIn.keys())
			addMethods(session.vm, module, {
				[name]: ({ args }) => runBuiltIn(session, name, args),
			});
	return modules;
}

/** A filter of Liquid's or Jekyll's, asked for by a plugin. */
export function runBuiltIn(
	session: PluginSession,
	name: string,
	args: readonly RubyValue[],
): RubyValue {
	const filter = builtIn.get(name);
	const context = session.liquid;
	if (!filter || !context) return args[0] ?? null;
	const [input, ...given] = args.map((value) => toLiquid(session, value));
	return toValue(session, filter.run(context, input, ...given));
}
