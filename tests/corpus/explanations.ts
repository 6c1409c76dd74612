/** Pages that differ from Jekyll's, and why they may: `course/path` and the reason. Every one of them must differ. */
export const explanations: Readonly<Record<string, string>> = {};
