import type { Diagnostic } from "./types.ts";

const commands = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands: GitHub shows each on the line of the pull request that it is about.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
	return diagnostics.map((diagnostic) => `${command(diagnostic)}\n`).join("");
}

function command({
	severity,
	code,
	message,
	hint,
	location,
	length,
}: Diagnostic): string {
	const { file, line, column } = location;
	const properties = {
		file,
		line,
		col: column,
		...(length ? { endColumn: column + length } : {}),
		title: code,
	};
	const words = Object.entries(properties).map(
		([name, value]) => `${name}=${escapeProperty(String(value))}`,
	);
	const text = hint ? `${message}\n${hint}` : message;
	return `::${commands[severity]} ${words.join(",")}::${escapeData(text)}`;
}

function escapeData(text: string): string {
	return text
		.replaceAll("%", "%25")
		.replaceAll("\r", "%0D")
		.replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
