import { lectern } from "./src/index.ts";

/** `eleventy --config=.eleventy.ts` builds this course as `lectern build` does. */
export default lectern;
