/** Where reading stands: TeX is read once, left to right. */
export interface Cursor {
	readonly tex: string;
	at: number;
	/** Whether emphasis is kept as CSL's tags. */
	readonly tags: boolean;
}

/** Groups within groups are followed this far. */
export const DEEPEST = 40;

export function skipSpaces(cursor: Cursor): void {
	while (/\s/.test(cursor.tex[cursor.at] ?? "")) cursor.at++;
}

export const wrap = (
	{ tags }: Cursor,
	text: string,
	tag: string | undefined,
): string => (tags && tag && text ? `<${tag}>${text}</${tag}>` : text);
