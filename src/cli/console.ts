import { coloured, type Paint, plain } from "../diagnostics/index.ts";

/** The streams a command speaks to; tests give their own. */
export interface Streams {
	readonly out: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
	readonly err: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
	readonly env: Readonly<Record<string, string | undefined>>;
}

export const standardStreams: Streams = {
	out: process.stdout,
	err: process.stderr,
	env: process.env,
};

/** How a command speaks: labels flush right in a column as Jekyll has it, since tools look for its words. */
export interface Console {
	readonly paint: Paint;
	/** What is being done; silent with `--quiet`. */
	info(label: string, text?: string): void;
	warn(label: string, text?: string): void;
	error(label: string, text?: string): void;
	/** Only with `--verbose`. */
	detail(label: string, text?: string): void;
	/** The result that was asked for, as it is, on standard output. */
	print(text: string): void;
	/** A paragraph about what is wrong, on standard error. */
	complain(text: string): void;
	/** One line that the next one overwrites; nothing where standard error is no terminal. */
	progress(text: string): void;
}

export interface Loudness {
	readonly quiet?: boolean;
	readonly verbose?: boolean;
}

const LABEL_WIDTH = 20;

export function openConsole(
	{ out, err, env }: Streams,
	{ quiet = false, verbose = false }: Loudness = {},
): Console {
	const paint = wantsColour(err, env) ? coloured : plain;
	let isLineOpen = false;
	const say = (stream: NodeJS.WritableStream, text: string) => {
		if (isLineOpen) err.write("\r\u001b[K");
		isLineOpen = false;
		stream.write(text);
	};
	const line = (label: string, text = "") =>
		`${label.padStart(LABEL_WIDTH)} ${text}`.trimEnd();
	return {
		paint,
		info: (label, text) => {
			if (!quiet) say(out, `${line(label, text)}\n`);
		},
		warn: (label, text) => say(err, `${paint.warning(line(label, text))}\n`),
		error: (label, text) => say(err, `${paint.error(line(label, text))}\n`),
		detail: (label, text) => {
			if (verbose && !quiet) say(out, `${line(label, text)}\n`);
		},
		print: (text) => say(out, text),
		complain: (text) => say(err, text),
		progress: (text) => {
			if (quiet || !err.isTTY) return;
			say(err, text && line("", cut(text, err.columns)));
			isLineOpen = text !== "";
		},
	};
}

function cut(text: string, columns = 80): string {
	return text.slice(0, Math.max(10, columns - LABEL_WIDTH - 2));
}

/** @see https://no-color.org */
function wantsColour(stream: Streams["err"], env: Streams["env"]): boolean {
	if (env.NO_COLOR) return false;
	if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
	return stream.isTTY === true && env.TERM !== "dumb";
}
