import { type NodeStyle, readDeclaration } from "./read-style.ts";
import { declarationClass, lengthClass } from "./style-class.ts";

const nothing: NodeStyle = { classes: "", left: 0, right: 0 };

/** Turns styles into classes and notes which are used. Styles repeat all the time, so that each is read once. */
export class StyleBook {
	private readonly used = new Set<string>();
	/** Classes of lengths by their letters, then by the length in ten thousandths of an em. */
	private readonly lengths = new Map<string, Map<number, string>>();
	/** Declarations by property, then by value. */
	private readonly declarations = new Map<string, Map<string, NodeStyle>>();

	/** The classes used since the last call. */
	takeUsed(): string[] {
		const used = [...this.used];
		this.used.clear();
		return used;
	}

	/** A length in em as a class, `""` for nothing to say. */
	length(letters: string, em: number): string {
		const tenthousandths = Math.round(em * 10_000);
		if (tenthousandths === 0) return "";
		const known = valuesOf(this.lengths, letters);
		let name = known.get(tenthousandths);
		if (name === undefined) {
			name = lengthClass(letters, em) ?? "";
			known.set(tenthousandths, name);
		}
		this.used.add(name);
		return name;
	}

	/**
	 * A node's style: classes for most of it, horizontal margins as numbers in em.
	 *
	 * @param except - A property that is somebody else's.
	 */
	style(
		style: Readonly<Record<string, string | undefined>> | undefined,
		except?: string,
	): NodeStyle {
		let all = nothing;
		for (const property in style) {
			const value = style[property];
			if (value === undefined || property === except) continue;
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

	private declaration(property: string, value: string): NodeStyle {
		const known = valuesOf(this.declarations, property);
		let read = known.get(value);
		if (!read) {
			read = readDeclaration(property, value);
			known.set(value, read);
		}
		if (read.classes !== "") this.used.add(read.classes);
		return read;
	}
}

function valuesOf<Key, Value>(
	all: Map<string, Map<Key, Value>>,
	name: string,
): Map<Key, Value> {
	let values = all.get(name);
	if (!values) {
		values = new Map();
		all.set(name, values);
	}
	return values;
}

function add(first: NodeStyle, second: NodeStyle): NodeStyle {
	const both = first.classes !== "" && second.classes !== "";
	return {
		classes: first.classes + (both ? " " : "") + second.classes,
		left: first.left + second.left,
		right: first.right + second.right,
	};
}
