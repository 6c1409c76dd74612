import type { CourseDocument } from "../../course/types.ts";
import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { enhanceImages } from "../../images/index.ts";
import { ok } from "../../result.ts";
import type { EnhanceOptions, EnhanceStep } from "./types.ts";

export const showImages: EnhanceStep = (
	{ tokens },
	document,
	env,
	{ describeImage, variantUrl, language },
) => {
	const { value, diagnostics } = enhanceImages(tokens, env, {
		describe: describeImage,
		language,
		...(variantUrl ? { variantUrl } : {}),
	});
	return ok({ tokens: value.tokens, variants: value.jobs }, [
		...diagnostics,
		...checkImageKey(document, describeImage),
	]);
};

/** The page's picture on cards and in social networks; without it one is drawn, so that it is no error. */
function checkImageKey(
	{ data: { image }, keyPlaces }: CourseDocument,
	describe: EnhanceOptions["describeImage"],
): Diagnostic[] {
	const place = keyPlaces.get("image");
	if (typeof image !== "string" || !place || !image.trim()) return [];
	const address = /^(?:\/|[a-z]+:)/i.test(image) ? image : `/${image}`;
	return describe(address) === "missing"
		? [
				diagnostic(
					"images/missing",
					`There is no image "${image}"; a drawn card stands in.`,
					place,
					{ length: "image".length, severity: "warning" },
				),
			]
		: [];
}
