/** What is searched of a page, and what its entry in the results shows. */
export interface SearchedPage {
	readonly title: string;
	readonly url: string;
	readonly summary: string;
	readonly headings: string;
	readonly topics: string;
	readonly text: string;
}
