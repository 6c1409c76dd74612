/** What was made from what: the bookkeeping behind "only what changed". */

export {
	type Bookkeeper,
	createBookkeeper,
	type Remembered,
	type Session,
} from "./bookkeeper.ts";
export {
	type CourseFingerprints,
	type FingerprintMemory,
	fingerprintCourse,
	type Look,
	openFingerprintMemory,
} from "./fingerprint-course.ts";
export { ReadLog } from "./read-log.ts";
export { summarizeReads } from "./summarize-reads.ts";
export type * from "./types.ts";
