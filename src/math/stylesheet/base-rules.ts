import { stackStrut, tallStruts } from "../slim/style-class.ts";

/**
 * The rules of Lectern's own classes: what takes the place of KaTeX's struts and tables.
 *
 * A stack is a column whose first item, an empty pseudo-element, lies on the baseline; the others have no height and
 * hang from it, each with a strut so high that it alone decides where their baseline is.
 *
 * No name is one of a code highlighter's (`kc kd kn kp kr kt kv` are Pygments' keywords), which may stand on the page.
 *
 * A numbered equation keeps room for its number: it gives way to the left, and where that is not enough both scroll;
 * KaTeX's overlap.
 */
const own = `
.kB{position:relative;display:inline-block;white-space:nowrap;width:min-content}
.kB::before{content:"";display:inline-block}
.katex-tag.kB{display:inline;width:auto}
.cd-vert-arrow::before{content:"";display:inline-block}
.kN{font-family:KaTeX_Math;font-style:italic}
.kS{display:inline-flex;flex-direction:column;text-align:left}
.kS::before{content:""}
.kC{text-align:center}
.kR{text-align:right}
.ki{display:block;height:0;position:relative;top:-${stackStrut}em}
.ki::before{content:"";display:inline-block;height:${stackStrut}em}
.katex .ki>.kj{display:inline-block}
.delim-size1{font-family:KaTeX_Size1}
.delim-size4{font-family:KaTeX_Size4}
.accent-body{position:relative}
.accent-body:not(.accent-full){width:0}
.frac-line{display:inline-block;width:100%;border-bottom-style:solid;min-height:1px}
.ks{line-height:0}
${tallStruts.map((height) => `.kE${height}{margin:${stackStrut - height}em 0 ${height - stackStrut}em}.kE${height}::before{height:${height}em}`).join("\n")}
.katex-display{overflow-x:auto;overflow-y:hidden;padding:2px 0}
.katex-display>.katex>.katex-html:has(>.katex-tag){display:flex;align-items:baseline;min-width:max-content}
.katex-html:has(>.katex-tag)::before{content:"";flex:1 1 0}
.katex-display>.katex>.katex-html:has(>.katex-tag)>.katex-tag{position:static;flex:1 1 0;min-width:max-content;text-align:right;text-indent:1em}
.katex-tag *{text-indent:0}
.katex-html,.katex-mathml *{user-select:none}
.katex-mathml annotation{display:inline;user-select:text}
.lectern-math-error{color:#b00020;white-space:pre-wrap}
@media (prefers-color-scheme:dark){.lectern-math-error{color:#ff8a80}}
@media print{.katex-display{overflow:visible}}
`;

/** The rules, without line breaks. */
export const baseRules = own.trim().replaceAll("\n", "");
