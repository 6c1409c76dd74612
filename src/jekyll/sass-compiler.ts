import { createRequire } from "node:module";
import type * as SassModule from "sass";
import { loadSassProgram } from "./load-sass-program.ts";

/** Sass as the packages `sass` and `sass-embedded` both have it. */
export interface SassCompiler {
	readonly compileString: SassModule.Compiler["compileString"];
	readonly silent: SassModule.Logger;
	/** What Sass throws at a text it refuses; every other error is not the author's. */
	readonly isRefusal: (error: unknown) => error is SassModule.Exception;
}

/** Loaded when the first stylesheet is converted: it takes longer to load than a small course to build. */
const load = createRequire(import.meta.url);

/**
 * The Sass of this machine: the compiled program of `sass-embedded`, where that was installed and runs, else the same
 * code in JavaScript, which takes five times as long for the stylesheets of a theme.
 *
 * @returns what tells the compiler of the moment: the program serves all stylesheets that are converted without a
 * pause and ends when the event loop turns, so that nobody has to see to its end.
 */
export function openSass(): () => SassCompiler {
	let open: SassCompiler | undefined;
	const close = () => {
		open = undefined;
	};
	return () => {
		open ??= startProgram(close) ?? openModule();
		return open;
	};
}

/** Undefined where the program is not installed or cannot be started. */
export function startProgram(
	onEnd: () => void = () => {},
): SassCompiler | undefined {
	try {
		const sass = loadSassProgram();
		const compiler = sass.initCompiler();
		setImmediate(() => {
			onEnd();
			compiler.dispose();
		});
		// Started in vain (no permission, another processor), it shows only when it is asked.
		compiler.compileString("");
		return {
			compileString: (text, options) => compiler.compileString(text, options),
			...commonOf(sass),
		};
	} catch {
		return undefined;
	}
}

export function openModule(): SassCompiler {
	const sass = load("sass") as typeof SassModule;
	return { compileString: sass.compileString, ...commonOf(sass) };
}

function commonOf(
	sass: typeof SassModule,
): Omit<SassCompiler, "compileString"> {
	return {
		silent: sass.Logger.silent,
		isRefusal: (error) => error instanceof sass.Exception,
	};
}
