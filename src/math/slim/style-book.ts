import { type NodeStyle, readDeclaration } from "./read-style.ts";
import { declarationClass, lengthClass } from "./style-class.ts";

const nothing: NodeStyle = { classes: "", left: 0, right: 0 };

/** Turns styles into classes and notes which are used. Styles repeat all the time, so that each is read once. */
export class StyleBook {
	private used = new Set<string>();
	private readonly lengths = new Map<string, Map<number, string>>();
	private readonly declarations = new Map<string, NodeStyle>();

	/** The classes used since the last call. */
	takeUsed(): string[] {
		const used = [...this.used];
		this.used.clear();
		return used;
	}

	/** A length in em as a class, `""` for nothing to say. */
	length(letters: string, em: number): string {
		if (em === 0) return "";
		const name = this.known(letters).get(em) ?? this.learn(letters, em);
		if (name !== "") this.used.add(name);
		return name;
	}

	/** A node's style: classes for most of it, horizontal margins as numbers in em. */
	style(style: Readonly<Record<string, string | undefined>>): NodeStyle {
		let all = nothing;
		for (const property in style) {
			const value = style[property];
			if (value === undefined) continue;
			const read = this.declaration(property, value);
			all = all === nothing ? read : add(all, read);
		}
		return all;
	}

	/** Declarations as an author wrote them (`\style`, `\htmlStyle`), as classes. */
	inlineStyle(css: string): string {
		const names: string[] = [];
		for (const declaration of css.split(";")) {
			const match = /^\s*([a-z-]+)\s*:(.*)$/s.exec(declaration);
			if (match?.[1] && match[2])
				names.push(declarationClass(match[1], match[2].trim()));
		}
		for (const name of names) this.used.add(name);
		return names.join(" ");
	}

	private known(letters: string): Map<number, string> {
		const known = this.lengths.get(letters) ?? new Map<number, string>();
		if (known.size === 0) this.lengths.set(letters, known);
		return known;
	}

	private learn(letters: string, em: number): string {
		const name = lengthClass(letters, em) ?? "";
		this.known(letters).set(em, name);
		return name;
	}

	private declaration(property: string, value: string): NodeStyle {
		const key = `${property}:${value}`;
		let read = this.declarations.get(key);
		if (!read) {
			read = readDeclaration(property, value);
			this.declarations.set(key, read);
		}
		if (read.classes !== "") this.used.add(read.classes);
		return read;
	}
}

function add(first: NodeStyle, second: NodeStyle): NodeStyle {
	const both = first.classes !== "" && second.classes !== "";
	return {
		classes: first.classes + (both ? " " : "") + second.classes,
		left: first.left + second.left,
		right: first.right + second.right,
	};
}
