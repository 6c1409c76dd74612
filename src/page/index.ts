export { absoluteAddress, siteAddress } from "./address.ts";
export { type CourseData, createPageData } from "./create-page-data.ts";
export type { Facts } from "./facts.ts";
export { type LectureNumber, readLectureNumber } from "./lecture-number.ts";
export type * from "./types.ts";
