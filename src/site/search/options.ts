/** What the page's script must repeat to load the index (`assets/lectern-search.js`). */
export const searchedFields = ["title", "headings", "topics", "text"] as const;
export const storedFields = ["title", "url", "summary"] as const;
