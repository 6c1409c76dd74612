export { createHighlighter, type Highlighter } from "./create-highlighter.ts";
export { findLanguage } from "./languages.ts";
export { escapeCode } from "./render-code.ts";
