import { ok } from "../../result.ts";
import type { Clock } from "../../ruby/time/clock.ts";
import { zoneNamed } from "../../ruby/zone.ts";
import { lineLocator } from "./line-map.ts";
import { readOptions } from "./options.ts";
import { Context } from "./runtime/context.ts";
import type {
	CompiledTemplate,
	Environment,
	LiquidOptions,
} from "./runtime/environment.ts";
import type { Frame } from "./runtime/frame.ts";
import { Output } from "./runtime/output.ts";
import { renderTemplate, timed } from "./runtime/partial.ts";
import { shieldMath } from "./shield/shield-math.ts";
import { TemplateParser } from "./syntax/template-parser.ts";
import { tags as builtIn } from "./tags/table.ts";
import type { TagTable } from "./tags/tag.ts";
import type {
	LiquidEngine,
	LiquidHost,
	LiquidScope,
	LiquidSource,
	Rendered,
	ShieldOptions,
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
			if (!holdsLiquid(source.text)) return ok(asWritten(source));
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
			timed(context, source.path, out, () =>
				renderTemplate(
					environment.compile(source.text, source.shield),
					context,
					out,
				),
			);
			return ok(
				{ text: out.text, locate: lineLocator(out, source) },
				context.diagnostics,
			);
		},
	};
}

/** Whether there is anything in a text for Liquid to do; in most posts there is nothing. */
function holdsLiquid(text: string): boolean {
	return text.includes("{{") || text.includes("{%");
}

function asWritten(source: LiquidSource): Rendered {
	const { text } = source;
	return { text, locate: lineLocator({ text, marks: [0, 0, 1] }, source) };
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
	const clock: Clock = {
		formats: new Map(),
		zone: zoneNamed(timezone),
		now: host.time,
		...(typeof timezone === "string" && timezone !== ""
			? { zoneName: timezone }
			: {}),
	};
	return {
		host,
		options,
		clock,
		urls: new Map(),
		compile: createCompiler(options, withTags(host.tags)),
	};
}

type Compile = Environment["compile"];

function withTags(added: TagTable | undefined): TagTable {
	return added && added.size > 0 ? new Map([...builtIn, ...added]) : builtIn;
}

/** Parses each text once, for each way of shielding it. */
function createCompiler(options: LiquidOptions, tags: TagTable): Compile {
	const caches = new Map<string, Map<string, CompiledTemplate>>();
	return (text, shield) => {
		const way = shield ? String(shield.dollars ?? false) : "none";
		const cache = caches.get(way) ?? new Map<string, CompiledTemplate>();
		caches.set(way, cache);
		const known = cache.get(text);
		if (known) return known;
		if (cache.size >= cacheSize) cache.clear();
		const parsed = parse(text, options, tags, shield);
		cache.set(text, parsed);
		return parsed;
	};
}

function parse(
	text: string,
	options: LiquidOptions,
	tags: TagTable,
	shield: ShieldOptions | undefined,
): CompiledTemplate {
	const classify = shield && shieldMath(text, shield, (name) => tags.has(name));
	return new TemplateParser(text, tags, options, classify).parse();
}
