import type { LiquidOptions } from "./runtime/environment.ts";
import { isPlainObject } from "./values/kinds.ts";

/** `liquid:` of `_config.yml`; what is not said is Jekyll's default. */
export function readOptions(given: unknown): LiquidOptions {
	const said = isPlainObject(given) ? given : {};
	const mode = String(said.error_mode ?? "warn").replace(/^:/, "");
	return {
		errorMode: mode === "strict" || mode === "lax" ? mode : "warn",
		strictFilters: said.strict_filters === true,
		strictVariables: said.strict_variables === true,
	};
}
