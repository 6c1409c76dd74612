import { ok } from "../../result.ts";
import { zoneNamed } from "../../ruby/zone.ts";
import { lineLocator } from "./line-map.ts";
import { readOptions } from "./options.ts";
import { Context } from "./runtime/context.ts";
import type { CompiledTemplate, Environment } from "./runtime/environment.ts";
import type { Frame } from "./runtime/frame.ts";
import { Output } from "./runtime/output.ts";
import { renderTemplate } from "./runtime/partial.ts";
import { shieldMath } from "./shield/shield-math.ts";
import { TemplateParser } from "./syntax/template-parser.ts";
import { tags } from "./tags/table.ts";
import type {
	LiquidEngine,
	LiquidHost,
	LiquidScope,
	LiquidSource,
} from "./types.ts";

/** How many parsed texts are kept; a course of more forgets all and begins again. */
const cacheSize = 10_000;

/**
 * Ruby's Liquid 4 as Jekyll 4.3 uses it.
 *
 * One engine serves all texts of a course; it keeps what it has parsed.
 */
export function createLiquid(host: LiquidHost): LiquidEngine {
	const environment = createEnvironment(host);
	const counters = new WeakMap<LiquidScope, Map<string, unknown>>();
	return {
		render(source, scope, place) {
			const frame: Frame = {
				path: source.path,
				text: source.text,
				firstLine: source.line,
				depth: 0,
			};
			const context = new Context(
				environment,
				scope,
				countersOf(counters, scope),
				place,
				frame,
			);
			const out = new Output();
			out.marks = [];
			renderTemplate(
				environment.compile(source.text, source.shield),
				context,
				out,
			);
			return ok(
				{ text: out.text, locate: lineLocator(out, source) },
				context.diagnostics,
			);
		},
	};
}

/** `increment` counts on from a page's body to its layouts: as long as the scope lives. */
function countersOf(
	all: WeakMap<LiquidScope, Map<string, unknown>>,
	scope: LiquidScope,
): Map<string, unknown> {
	const known = all.get(scope);
	if (known) return known;
	const made = new Map<string, unknown>();
	all.set(scope, made);
	return made;
}

function createEnvironment(host: LiquidHost): Environment {
	const { timezone } = host.config;
	const options = readOptions(host.config.liquid);
	const clock = {
		zone: zoneNamed(timezone),
		now: host.time,
		...(typeof timezone === "string" && timezone !== ""
			? { zoneName: timezone }
			: {}),
	};
	const cache = new Map<string, CompiledTemplate>();
	const compile: Environment["compile"] = (text, shield) => {
		const key = shield ? `${shield.dollars ? "$" : "-"}${text}` : ` ${text}`;
		const known = cache.get(key);
		if (known) return known;
		const classify =
			shield && shieldMath(text, shield, (name) => tags.has(name));
		const parsed = new TemplateParser(text, tags, options, classify).parse();
		if (cache.size >= cacheSize) cache.clear();
		cache.set(key, parsed);
		return parsed;
	};
	return { host, options, clock, compile };
}

export type { LiquidSource };
