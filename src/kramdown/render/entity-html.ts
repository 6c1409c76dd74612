import { type Entity, entityCharacter } from "../entities.ts";
import type { KramdownOptions } from "../options.ts";

/**
 * Print an entity by the option `entity_output`.
 *
 * @param original - As it was written, if it was.
 */
export function entityHtml(
	entity: Entity,
	original: string | undefined,
	{ entity_output: output }: KramdownOptions,
): string {
	const character = entityCharacter(entity);
	const special = character !== undefined && '<>&"'.includes(character);
	const asCharacter = output === "as_char" && character !== undefined;
	if (asCharacter && (character === '"' || !special)) return character;
	const keepsInput = output === "as_input" || output === "as_char";
	if (keepsInput && original !== undefined) return original;
	if ((output === "symbolic" || special) && entity.name !== undefined)
		return `&${entity.name};`;
	return `&#${entity.codePoint};`;
}
