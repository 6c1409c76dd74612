/**
 * Lectern for programs: the Eleventy plugin, and the stages of a build.
 *
 * @example
 * // .eleventy.ts
 * import { lectern } from "lectern";
 * export default lectern;
 */
export { codeVersion, memoryCache, openCache } from "./cache/index.ts";
export { lectern } from "./cli/eleventy-plugin.ts";
export { resolveConfig } from "./config/resolve.ts";
export type { SiteConfig } from "./config/types.ts";
export type { Course, CourseDocument } from "./course/types.ts";
export type { Diagnostic } from "./diagnostics/types.ts";
export type { Output } from "./output/types.ts";
export { buildCourse } from "./pipeline/build-course.ts";
export { renderText } from "./pipeline/render-text.ts";
export type { Result } from "./result.ts";
