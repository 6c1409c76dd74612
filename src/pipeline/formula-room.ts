/** Where the cache keeps set formulas. */
export const formulaRoom = "formulas";
