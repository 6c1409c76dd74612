/** CSL's variables while they are gathered. */
export type Variables = Record<string, unknown>;

/** Set a variable that was read; nothing and an empty text are no reading. */
export function set(csl: Variables, name: string, value: unknown): void {
	if (value !== undefined && value !== "") csl[name] = value;
}
