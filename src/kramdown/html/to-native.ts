import type { Element } from "../element.ts";

/** `html_to_native`: turn HTML elements into the elements that Markdown makes. */
export function convertToNative(_element: Element): void {}
