import type { Course } from "../../course/types.ts";
import { toPlain } from "../../ruby/library/plain-values.ts";
import { RubyHash } from "../../ruby/objects/index.ts";
import type { PluginSession } from "./session.ts";

/** Keys of `_config.yml` that plugins have set. */
export function takeConfig(
	session: PluginSession,
	{ config }: Course,
): Course["config"] {
	const value = session.site.get("@config");
	if (!(value instanceof RubyHash)) return config;
	const changes = Object.fromEntries(
		value
			.pairs()
			.map(([key, item]) => [String(key), toPlain(item)] as const)
			.filter(
				([key, item]) =>
					JSON.stringify(item) !== JSON.stringify(config[key] ?? null) &&
					!(item === null && config[key] === undefined),
			),
	);
	delete changes.lectern;
	if (Object.keys(changes).length === 0) return config;
	const { variables } = config.lectern;
	return {
		...config,
		...changes,
		lectern: {
			...config.lectern,
			...(variables ? { variables: { ...variables, ...changes } } : {}),
		},
	} as Course["config"];
}
