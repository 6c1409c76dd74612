/** What jekyll-scholar calls the kinds of entries, where they are groups. */
export const typeNames: Readonly<Record<string, string>> = {
	article: "Journal Articles",
	book: "Books",
	incollection: "Book Chapters",
	inproceedings: "Conference Articles",
	thesis: "Theses",
	mastersthesis: "Master's Theses",
	phdthesis: "PhD Theses",
	manual: "Manuals",
	techreport: "Technical Reports",
	misc: "Miscellaneous",
	unpublished: "Unpublished",
};

export const typeAliases: Readonly<Record<string, string>> = {
	phdthesis: "thesis",
	mastersthesis: "thesis",
};

export const monthNames: readonly string[] =
	"January February March April May June July August September October November December".split(
		" ",
	);
