import type { Clock } from "../../../ruby/time/clock.ts";
import type { LiquidHost, ShieldOptions } from "../types.ts";
import type { Fault, Node } from "./node.ts";

/** `liquid:` of `_config.yml`. */
export interface LiquidOptions {
	readonly errorMode: "lax" | "warn" | "strict";
	readonly strictFilters: boolean;
	readonly strictVariables: boolean;
}

/** A parsed text; the same for every page that shows it. */
export interface CompiledTemplate {
	readonly text: string;
	readonly nodes: readonly Node[];
	/** What could not be parsed. */
	readonly faults: readonly Fault[];
}

/** What all renderings of an engine share. */
export interface Environment {
	readonly host: LiquidHost;
	readonly options: LiquidOptions;
	readonly clock: Clock;
	/** Addresses that `relative_url` has worked out. */
	readonly urls: Map<string, string>;
	/** Parse a text, once. */
	readonly compile: (text: string, shield?: ShieldOptions) => CompiledTemplate;
}
