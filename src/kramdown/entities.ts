/** A character that can be written as `&name;` or `&#codePoint;`. */
export interface Entity {
	readonly codePoint: number;
	readonly name?: string;
}

/** Names of the characters from U+00A0 on, in order (HTML 4, Latin-1). */
const latin1 =
	"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute " +
	"micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig " +
	"Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash " +
	"Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute " +
	"ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc " +
	"uuml yacute thorn yuml";

/** Greek letters from U+0391 and U+03B1 on; `-` where there is no letter. */
const greek =
	"alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho - sigma tau upsilon phi " +
	"chi psi omega";

/** The rest of what kramdown 2.4 knows: symbols, arrows, punctuation. */
const others =
	"quot 34 amp 38 apos 39 lt 60 gt 62 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 " +
	"sigmaf 962 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 " +
	"ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 " +
	"bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 euro 8364 " +
	"image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 " +
	"crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 " +
	"nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 " +
	"infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 " +
	"ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 " +
	"perp 8869 sdot 8901 vellip 8942 rceil 8968 lceil 8969 lfloor 8970 rfloor 8971 rang 9001 lang 9002 loz 9674 " +
	"spades 9824 clubs 9827 hearts 9829 diams 9830";

/** What Windows-1252 has at 0x80…0x9F, which authors mean by `&#150;`. */
const windows1252 =
	"128 8364 130 8218 131 402 132 8222 133 8230 134 8224 135 8225 136 710 137 8240 138 352 139 8249 140 338 142 381 " +
	"145 8216 146 8217 147 8220 148 8221 149 8226 150 8211 151 8212 152 732 153 8482 154 353 155 8250 156 339 " +
	"158 382 159 376";

function capitalised(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

function pairs(words: string): [string, string][] {
	const list = words.split(" ");
	return list.flatMap((word, index): [string, string][] =>
		index % 2 === 0 ? [[word, list[index + 1] as string]] : [],
	);
}

function namedEntities(): Entity[] {
	const entities = latin1
		.split(" ")
		.map((name, index): Entity => ({ codePoint: 160 + index, name }));
	for (const [index, name] of greek.split(" ").entries()) {
		if (name === "-") continue;
		entities.push({ codePoint: 913 + index, name: capitalised(name) });
		entities.push({ codePoint: 945 + index, name });
	}
	for (const [name, codePoint] of pairs(others))
		entities.push({ codePoint: Number(codePoint), name });
	return entities;
}

const byName: ReadonlyMap<string, Entity> = new Map(
	namedEntities().map((entity) => [entity.name as string, entity]),
);
const byCodePoint: ReadonlyMap<number, Entity> = new Map(
	namedEntities().map((entity) => [entity.codePoint, entity]),
);
const repaired: ReadonlyMap<number, number> = new Map(
	pairs(windows1252).map(([from, to]) => [Number(from), Number(to)]),
);

/** The entity of a name, as far as kramdown knows it. */
export function namedEntity(name: string): Entity | undefined {
	return byName.get(name);
}

/** The entity of a code point; the Windows-1252 range is read as what it means there. */
export function numericEntity(codePoint: number): Entity {
	const meant = repaired.get(codePoint) ?? codePoint;
	return byCodePoint.get(meant) ?? { codePoint: meant };
}

/** An entity that is known to exist. */
export function knownEntity(name: string): Entity {
	const entity = byName.get(name);
	if (!entity) throw new Error(`No entity is called "${name}".`);
	return entity;
}

/** The character itself; nothing where Unicode has none. */
export function entityCharacter(entity: Entity): string | undefined {
	const { codePoint } = entity;
	if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff))
		return undefined;
	return String.fromCodePoint(codePoint);
}
