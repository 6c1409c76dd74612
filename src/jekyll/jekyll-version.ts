/** The Jekyll whose behaviour this is, as pages, feeds and `{{ jekyll.version }}` name it. */
export const JEKYLL_VERSION = "4.3.4";
