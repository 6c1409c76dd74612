import { englishCitations } from "./citations/english.ts";

import { unitThenNumber } from "./unit-then-number.ts";

/** The words of the theme, and with them the keys of all other tables. `{…}` is filled in. */
export const english = {
	// Around every page.
	course: "Course",
	the_course: "the course",
	skip_to_content: "Skip to content",
	dark_colours: "Dark colours",
	on_this_page: "On this page",
	edit_page: "Edit this page",

	// Lectures, one and many.
	lectures: "Lectures",
	all_lectures: "All lectures",
	neighbouring_lectures: "Neighbouring lectures",
	previous: "Previous",
	next: "Next",
	lecture_count: { one: "{count} lecture", other: "{count} lectures" },
	reading_minutes: { other: "{count} min read" },
	staff: "Staff",
	archive: "Archive",
	undated: "Undated",
	schedule: "Schedule",
	add_to_calendar: "Add it to your calendar",
	topics: "Topics",
	categories: "Categories",
	category: "Category",
	tags: "Tags",
	tag: "Tag",

	// What is numbered in a course, and with its number.
	unit_lecture: "Lecture",
	unit_lesson: "Lesson",
	unit_week: "Week",
	unit_chapter: "Chapter",
	unit_session: "Session",
	unit_class: "Class",
	unit_unit: "Unit",
	unit_module: "Module",
	unit_part: "Part",
	...unitThenNumber,
	numbered_title: "{numbered}: {title}",

	// The page of all readings.
	readings: "Readings",
	readings_by_author: "Readings by author",
	readings_by_year: "Readings by year",
	readings_by_lecture: "Readings by lecture",
	readings_by_topic: "Readings by topic",
	by_author: "By author",
	by_year: "By year",
	by_lecture: "By lecture",
	by_topic: "By topic",
	order_of_readings: "Order of the readings",
	work_count: { one: "{count} work", other: "{count} works" },
	these_works: "{works}.",
	these_works_as: "{works}, to take with you as {files}.",
	filter_readings: "Filter the readings",
	no_readings: "No lecture has named its readings yet.",
	without_topic: "Without a topic",
	found: { other: "{count} found" },

	// Search.
	search: "Search",
	search_course: "Search the course",
	results: "Results",
	pages_found: {
		zero: "No pages found",
		one: "{count} page found",
		other: "{count} pages found",
	},

	// Where there is no page, or no longer.
	error: "Error",
	page_not_found: "Page not found",
	nothing_here: "There is nothing at this address",
	may_have_moved: "The page may have moved, or the link may have a slip in it.",
	lectures_of: "All lectures of {course}",
	or_search: "search",
	or_topics: "topics",
	moved: "Moved",
	is_elsewhere: "This page is elsewhere now.",

	// Videos, notes, images, code.
	video: "Video",
	videos: "Videos",
	the_lecture: "the lecture",
	watch: "Watch {title}",
	watch_at: "Watch {title}, {host}",
	playlist: "{title} (playlist)",
	chapters: "Chapters",
	transcript: "Transcript",
	lecture_notes: "Lecture notes",
	slides: "Slides",
	code: "Code",
	notebook: "Notebook",
	handout: "Handout",
	homework: "Homework",
	download: "Download",
	download_named: "Download {label}",
	bytes: "{size} B",
	kilobytes: "{size} kB",
	megabytes: "{size} MB",
	image: "Image",
	missing_image: "{text} (missing image: {address})",
	copy: "Copy",
	copied: "Copied",

	// References.
	references: "References",
	cite: "Cite {title}",
	cite_short: "Cite",
	copy_citation: "Copy citation",
	copy_bibtex: "Copy BibTeX",
	pdf_at_arxiv: "PDF at arXiv",
	search_by_title: "Search by title",
	also_in: "Also in {lectures}",
	take_references: "Take these references with you:",
	...englishCitations,

	// Feeds and files, as reading programs list them.
	feed_of_lectures: "Lectures ({format})",
	feed_of_videos: "Videos ({format})",
	videos_of: "{course}: videos",
	references_of_lecture: "References of this lecture ({format})",
	readings_of_course: "Readings of the course ({format})",

	// Dates as strftime writes them, with the language's own names of months and days; what stands between the items
	// of a list, and at the end of a sentence.
	long_date: "%-d %B %Y",
	short_date: "%-d %b",
	week_date: "%a %-d %b",
	comma: ", ",
	full_stop: ".",
};
