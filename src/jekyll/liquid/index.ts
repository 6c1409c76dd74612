export { createLiquid } from "./create-liquid.ts";
export {
	type CourseDrops,
	createDrops,
	type DropServices,
} from "./drops/course-drops.ts";
export { shieldMath } from "./shield/shield-math.ts";
export type * from "./types.ts";
export { Drop } from "./values/drop.ts";
