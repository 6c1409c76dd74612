import type { Piece } from "../classify.ts";
import { startShell } from "./shell.ts";
import type { StartLexer } from "./types.ts";

/** The first of these on a line ends its prompt. */
const PROMPT = /^.*?[$#>;]/s;
/** What has been left out of a session: dots, or dots in angle brackets. */
const LEFT_OUT = /^\s*(?:<[.]+>|[.]+)\s*$/;

/** Sessions in a shell: a line with a prompt is a command, every other one what a command has printed. */
export const startConsole: StartLexer = () => {
	const shell = startShell();
	return { read, reset: shell.reset };

	function read(text: string): Piece[] {
		return (text.match(/[^\n]*\n|[^\n]+/g) ?? []).flatMap(readLine);
	}

	function readLine(line: string): Piece[] {
		const [prompt] = PROMPT.exec(line) ?? [];
		if (prompt !== undefined && !LEFT_OUT.test(line))
			return [
				{ text: prompt, className: "gp" },
				...readCommand(line.slice(prompt.length)),
			];
		shell.reset();
		return [{ text: line, className: LEFT_OUT.test(line) ? "c" : "go" }];
	}

	function readCommand(text: string): Piece[] {
		const command = text.trimStart();
		const blank = text.slice(0, text.length - command.length);
		return [{ text: blank, className: "w" }, ...shell.read(command)];
	}
};
