import type { PatternStore } from "../code-cache/pattern-store.ts";
import { once } from "../once.ts";
import { createAsciiTest } from "./ascii-test.ts";
import { type MakePattern, TwoFoldPattern } from "./two-fold-pattern.ts";

/** A regular expression that does more than JavaScript's: how Shiki's translator makes and serialises it. */
interface EmulatedClass {
	new (source: string, flags: string, options: object): RegExp;
}

/** Needs what JavaScript lacks, an atomic group: what it becomes shows the class of those that emulate it. */
const ATOMIC = "(?>a)b";

/**
 * Translate the regular expressions of grammars, each once for all runs: this takes longer than all else that is done
 * with a small course's code.
 *
 * @param translate - Shiki's; throws where JavaScript cannot have it.
 */
export function rememberTranslations(
	translate: (pattern: string) => RegExp,
	store: PatternStore,
): (pattern: string) => RegExp {
	const emulated = once(() => translate(ATOMIC).constructor as EmulatedClass);
	const isAscii = createAsciiTest();
	return (pattern) => {
		const known = store.get(pattern);
		if (known === null) throw new SyntaxError(`No pattern: ${pattern}`);
		return (known && construct(...known)) ?? translateAnew(pattern);
	};

	/** Nothing where what was kept is no regular expression. */
	function construct(...kept: Parameters<MakePattern>): RegExp | undefined {
		try {
			return TwoFoldPattern.make(makePattern, isAscii, ...kept);
		} catch {
			return undefined;
		}
	}

	function makePattern(source: string, flags: string, options?: object) {
		return options
			? new (emulated())(source, flags, options)
			: new RegExp(source, flags);
	}

	function translateAnew(pattern: string): RegExp {
		try {
			const made = translate(pattern);
			const { source, flags } = made;
			if (made.constructor === RegExp) store.set(pattern, [source, flags]);
			else if ("rawOptions" in made && made.rawOptions instanceof Object)
				store.set(pattern, [source, flags, made.rawOptions]);
			const kept = store.get(pattern);
			return (kept && construct(...kept)) ?? made;
		} catch (error) {
			store.set(pattern, null);
			throw error;
		}
	}
}
