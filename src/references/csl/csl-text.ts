/** A value of YAML or JSON as CSL's text: a number as it is written; undefined for what is neither text nor number. */
export function cslText(value: unknown): string | undefined {
	if (typeof value === "number" || value instanceof Number)
		return String(value);
	return typeof value === "string" ? value.trim() || undefined : undefined;
}
