import type { CourseDocument } from "../../course/types.ts";
import { addMethods } from "../../ruby/core/define.ts";
import {
	list,
	RubyHash,
	RubyObject,
	type RubyValue,
	str,
} from "../../ruby/objects/index.ts";
import type { LiquidScope } from "../liquid/index.ts";
import { Drop } from "../liquid/values/drop.ts";
import { toLiquid, toValue } from "./bridge.ts";
import { dropObject } from "./drops.ts";
import type { PluginSession } from "./session.ts";

/** What hooks get beside a document: Liquid's variables, to be changed for this document and all that come after it. */
export function createPayload(session: PluginSession): RubyObject {
	const { vm, payload } = session;
	const made = new RubyObject(
		vm.classes.get("Jekyll::Drops::UnifiedPayloadDrop"),
	);
	const keys = ["site", "page", "layout", "content", "paginator", "jekyll"];
	const read = (key: string): RubyValue => {
		const own = payload.fetch(str(key));
		if (own !== undefined) return own;
		const { services, current } = session;
		if (key === "site")
			return services
				? dropObject(session, services.drops.site, () => session.siteExtras)
				: session.site;
		if (!services || !current) return null;
		if (key === "page") return pageDrop(session, current);
		return keys.includes(key)
			? toValue(session, services.drops.scope(current)[key])
			: null;
	};
	addMethods(vm, vm.classes.singletonOf(made), {
		"[]": ({ vm, args: [key = null] }) => read(vm.text(key)),
		"[]="({ args: [key = null, value = null] }) {
			payload.store(key, value);
			return value;
		},
		"key?": ({ vm, args: [key = null] }) =>
			payload.has(key) || keys.includes(vm.text(key)),
		keys: () => list([...keys.map(str), ...payload.keys()]),
		to_h: () =>
			RubyHash.from([
				...keys.map((key) => [str(key), read(key)] as const),
				...payload.pairs(),
			]),
		site: () => read("site"),
		page: () => read("page"),
	});
	return made;
}

export function pageDrop(
	session: PluginSession,
	document: CourseDocument,
): RubyValue {
	const drop = session.services?.drops.document(document);
	return drop ? dropObject(session, drop, () => session.pageExtras) : null;
}

/** A view with what plugins have added in front of it. */
class ExtendedDrop extends Drop {
	readonly #below: Drop;
	readonly #added: ReadonlyMap<string, unknown>;
	constructor(below: Drop, added: ReadonlyMap<string, unknown>) {
		super();
		this.#below = below;
		this.#added = added;
	}
	get(key: string): unknown {
		return this.#added.has(key) ? this.#added.get(key) : this.#below.get(key);
	}
	override keys(): readonly string[] {
		return [...new Set([...this.#below.keys(), ...this.#added.keys()])];
	}
	override toString(): string {
		return this.#below.toString();
	}
}

/** What hooks have added to one document's variables, as it was when its hooks had run. */
export type ScopeExtras = Readonly<
	Record<"site" | "page" | "others", ReadonlyMap<string, unknown>>
>;

export function captureExtras(session: PluginSession): ScopeExtras {
	const plain = (hash: RubyHash) =>
		new Map(
			hash
				.pairs()
				.map(([key, value]) => [String(key), toLiquid(session, value)]),
		);
	return {
		site: plain(session.siteExtras),
		page: plain(session.pageExtras),
		others: plain(session.payload),
	};
}

export function extendScope(
	scope: LiquidScope,
	{ site, page, others }: ScopeExtras,
): LiquidScope {
	const extend = (view: unknown, added: ReadonlyMap<string, unknown>) =>
		added.size > 0 && view instanceof Drop
			? new ExtendedDrop(view, added)
			: view;
	return {
		...scope,
		site: extend(scope.site, site),
		page: extend(scope.page, page),
		...Object.fromEntries(others),
	};
}
