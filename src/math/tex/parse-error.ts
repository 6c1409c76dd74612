import katex from "katex";

/** Why TeX could not be set. */
export interface TexFault {
	/** KaTeX's message in one sentence, without its "KaTeX parse error" and position. */
	readonly message: string;
	/** Offset in the TeX from 0. */
	readonly offset: number;
	/** Length of the part at fault, 0 where it is not known. */
	readonly length: number;
	/** The command nobody defined, with its backslash. */
	readonly unknownMacro?: string;
}

const undefinedCommand = /^Undefined control sequence: (\\.+)$/s;

/** Read what KaTeX (or the JavaScript engine, for TeX nested too deeply) threw. */
export function readFault(thrown: unknown): TexFault {
	if (!(thrown instanceof katex.ParseError))
		return { message: describeInternal(thrown), offset: 0, length: 0 };
	const { rawMessage, position, length } = thrown;
	const unknownMacro = undefinedCommand.exec(rawMessage)?.[1];
	return {
		message: rawMessage,
		offset: Number.isInteger(position) ? position : 0,
		length: Number.isInteger(length) ? length : 0,
		...(unknownMacro ? { unknownMacro } : {}),
	};
}

function describeInternal(thrown: unknown): string {
	if (thrown instanceof RangeError) return "It is nested too deeply";
	return thrown instanceof Error ? thrown.message : String(thrown);
}
