export { absoluteAddress, siteAddress } from "./address.ts";
export { exportFolder } from "./alternates.ts";
export {
	canDrawCards,
	cardUrl,
	courseCardUrl,
	lecturesWithCard,
} from "./card-image.ts";
export {
	type CourseData,
	createPageData,
	type PageDataOptions,
} from "./create-page-data.ts";
export type { Facts } from "./facts.ts";
export { listCourseTopics } from "./group-topics.ts";
export {
	type LectureNumber,
	readLectureNumber,
	slugOfPath,
	titleWithNumber,
} from "./lecture-number.ts";
export { openPageMemory, type PageMemory } from "./page-memory.ts";
export { plainText, shorten, slugOf, textOf } from "./text.ts";
export { topicUrl } from "./topics.ts";
export type * from "./types.ts";
