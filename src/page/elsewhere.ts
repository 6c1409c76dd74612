import type { Course } from "../course/types.ts";
import { once } from "../once.ts";
import { type AlsoIn, findElsewhere } from "../references/index.ts";
import { languageOf } from "../words/index.ts";
import { siteAddress } from "./address.ts";
import type { Lecture } from "./lectures.ts";
import { labelOf, listReferences } from "./readings.ts";

/** Tells of a lecture which of its works other lectures name too. Reckoned for all of the course when first asked. */
export function indexElsewhere(
	course: Course,
	lectures: readonly Lecture[],
): (lecture: Lecture) => AlsoIn {
	const { config } = course;
	const index = once(() => {
		const language = languageOf(course);
		const own = new Map(
			lectures.map((lecture) => [listReferences(lecture, language), lecture]),
		);
		const cards = new Map([...own].map(([list, { card }]) => [list, card]));
		const elsewhere = findElsewhere([...own.keys()]);
		return new Map(
			[...elsewhere].map(([list, byId]) => [
				own.get(list),
				Object.fromEntries(
					Object.entries(byId).map(([id, others]) => [
						id,
						others.flatMap((other) => {
							const card = cards.get(other);
							return card
								? [
										{
											label: labelOf(card, language),
											url: siteAddress(config, card.url),
										},
									]
								: [];
						}),
					]),
				),
			]),
		);
	});
	return (lecture) => index().get(lecture) ?? {};
}
