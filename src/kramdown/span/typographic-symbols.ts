import { code } from "../characters.ts";
import { Element } from "../element.ts";
import { knownEntity } from "../entities.ts";
import type { SpanState } from "../span-state.ts";

const symbol = /---|--|\.\.\.|\\<<|\\>>|<< | >>|<<|>>/y;

const names: Readonly<Record<string, string>> = {
	"---": "mdash",
	"--": "ndash",
	"...": "hellip",
	"<< ": "laquo_space",
	" >>": "raquo_space",
	"<<": "laquo",
	">>": "raquo",
};

/** Dashes, ellipses and guillemets; guillemets behind a backslash stay as they are. */
export function typographicSymbols(state: SpanState): boolean {
	const { scanner } = state;
	const first = scanner.text.charCodeAt(scanner.pos);
	if (!mayBegin(first)) return false;
	const match = scanner.match(symbol);
	if (!match) return false;
	const [written] = match;
	const name = names[written];
	if (name) state.add(new Element("typographic_sym", name), scanner.pos);
	else addEscaped(state, written.endsWith("<<") ? "lt" : "gt");
	scanner.pos += written.length;
	return true;
}

function mayBegin(character: number): boolean {
	return (
		character === code.minus ||
		character === code.dot ||
		character === code.less ||
		character === code.greater ||
		character === code.space ||
		character === code.backslash
	);
}

function addEscaped(state: SpanState, name: "lt" | "gt"): void {
	for (let count = 0; count < 2; count++)
		state.add(
			new Element("entity", "", 0, { entity: knownEntity(name) }),
			state.scanner.pos,
		);
}
