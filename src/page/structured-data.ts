import type { SiteConfig } from "../config/types.ts";
import type { Course } from "../course/types.ts";
import { citationJsonLd } from "../references/index.ts";
import { addressesAt, playerAddress } from "../video/index.ts";
import type { Video } from "../video/types.ts";
import { languageOf } from "../words/index.ts";
import { absoluteAddress } from "./address.ts";
import { type Lecture, readingMinutes } from "./lectures.ts";
import { worksOf } from "./readings.ts";
import { plainText, textOf } from "./text.ts";
import type { StaffMember } from "./types.ts";

type Thing = Readonly<Record<string, unknown>>;

/**
 * Schema.org's description of a lecture: a LearningResource of the Course, its videos with their chapters as clips,
 * and what it cites.
 *
 * @see https://schema.org/LearningResource
 * @see https://developers.google.com/search/docs/appearance/structured-data/video
 */
export function describeLecture(course: Course, lecture: Lecture): Thing {
	const { config } = course;
	const { card, document } = lecture;
	const { facts } = document;
	return prune({
		"@context": "https://schema.org",
		"@type": "LearningResource",
		name: card.title,
		description: card.summary,
		url: absoluteAddress(config, card.url),
		inLanguage: (textOf(document.data.lang) ?? textOf(config.lang))?.replaceAll(
			"_",
			"-",
		),
		datePublished: card.date?.toISOString(),
		learningResourceType: "Lecture",
		position: card.number,
		timeRequired: facts && `PT${readingMinutes(facts.words)}M`,
		keywords: card.topics.map(({ label }) => label).join(", "),
		isPartOf: courseOf(course),
		video: facts?.videos.map((video) => describeVideo(config, lecture, video)),
		citation: worksOf(lecture).map(citationJsonLd),
	});
}

/** Schema.org's description of the course, for its home page. */
export function describeCourse(
	course: Course,
	lectures: readonly Lecture[],
	staff: readonly StaffMember[],
): Thing {
	const { config } = course;
	return prune({
		"@context": "https://schema.org",
		...courseOf(course),
		instructor: staff.map(({ name }) => ({ "@type": "Person", name })),
		hasPart: lectures.map(({ card }) => ({
			"@type": "LearningResource",
			name: card.title,
			url: absoluteAddress(config, card.url),
		})),
	});
}

/** As text that cannot close the `<script>` it stands in. */
export function serialise(thing: Thing): string {
	return JSON.stringify(thing).replace(
		/[<>&\u2028\u2029]/g,
		(character) =>
			`\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

function courseOf(course: Course): Thing {
	const { config } = course;
	return prune({
		"@type": "Course",
		name: textOf(config.title) ?? languageOf(course).say("course"),
		description: plainText(textOf(config.description) ?? ""),
		url: absoluteAddress(config, "/"),
		provider: textOf(config.institution) && {
			"@type": "Organization",
			name: textOf(config.institution),
		},
	});
}

function describeVideo(
	config: SiteConfig,
	{ card }: Lecture,
	video: Video,
): Thing {
	const isFile = video.provider === "file";
	return prune({
		"@type": "VideoObject",
		name: video.title ?? card.title,
		description: card.summary ?? card.title,
		uploadDate: card.date?.toISOString(),
		thumbnailUrl: video.thumbnailUrl,
		embedUrl: isFile ? undefined : playerAddress(video),
		contentUrl: isFile ? absoluteAddress(config, video.url) : undefined,
		hasPart: video.chapters.map((chapter, index) => ({
			"@type": "Clip",
			name: chapter.title,
			startOffset: chapter.startSeconds,
			endOffset: video.chapters[index + 1]?.startSeconds,
			url: absoluteAddress(
				config,
				addressesAt(video, chapter.startSeconds).url,
			),
		})),
	});
}

/** Without the properties that say nothing. */
function prune(thing: Thing): Thing {
	return Object.fromEntries(
		Object.entries(thing).filter(
			([, value]) =>
				value !== undefined &&
				value !== "" &&
				!(Array.isArray(value) && value.length === 0),
		),
	);
}
