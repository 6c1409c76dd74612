export { createLiquid } from "./create-liquid.ts";
export {
	type CourseDrops,
	createDrops,
	type DropServices,
} from "./drops/course-drops.ts";
export { shieldMath } from "./shield.ts";
export type * from "./types.ts";
export { Drop } from "./values/drop.ts";
