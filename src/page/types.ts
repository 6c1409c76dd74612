import type { AlsoIn } from "../references/index.ts";
import type { RubyDate, RubyTime } from "../ruby/values.ts";
import type { WordsDrop } from "../words/index.ts";

/** A category or a tag of a document, and the page that gathers it (address below `baseurl`; none is generated: no address). */
export interface Topic {
	readonly kind: "category" | "tag";
	readonly label: string;
	readonly url?: string;
}

/** What a list of lectures says of one. */
export interface LectureCard {
	/** As written, without the "Lecture 9:" that `number` holds. */
	readonly title: string;
	/** `9`, `12b`; from the front matter, the title, the file name, or the place in the course. */
	readonly number?: string;
	/** What is numbered, by its English name: `Lecture`, `Week` … */
	readonly unit: string;
	/** Below `baseurl`, with a leading slash. */
	readonly url: string;
	readonly date?: RubyTime;
	/** One or two sentences of plain text. */
	readonly summary?: string;
	readonly reading_minutes?: number;
	readonly has_video: boolean;
	/** Address of an image that is there, below `baseurl`. */
	readonly thumbnail?: string;
	readonly topics: readonly Topic[];
}

/** An entry of the table of contents. */
export interface ContentsEntry {
	readonly id: string;
	/** Inner HTML without links, images and footnote marks. */
	readonly html: string;
	readonly children: readonly ContentsEntry[];
}

/** A file that says the same as the page in another format, or its references. */
export interface AlternateFile {
	readonly label: string;
	readonly title: string;
	readonly type: string;
	/** Below `baseurl`. */
	readonly url: string;
}

/** `page.lectern` in a layout. */
export interface PageData {
	/** What the theme says by itself, in the page's language. */
	readonly words: WordsDrop;
	readonly title: string;
	readonly description?: string;
	/** The description, where it says more than the title does. */
	readonly standfirst?: string;
	readonly number?: string;
	readonly unit: string;
	readonly direction: "ltr" | "rtl";
	/** Names joined by commas. */
	readonly authors?: string;
	readonly word_count?: number;
	readonly reading_minutes?: number;
	/** Empty where the page is short. */
	readonly contents: readonly ContentsEntry[];
	readonly topics: readonly Topic[];
	readonly previous?: LectureCard;
	readonly next?: LectureCard;
	/** On a topic's page: its lectures in order. */
	readonly lectures?: readonly LectureCard[];
	/** Facades of videos and the bar of resources that only the front matter names. */
	readonly lead_html?: string;
	readonly edit_url?: string;
	/** The image social networks show, below `baseurl` or absolute. */
	readonly card_image?: string;
	readonly exports: readonly AlternateFile[];
	/** By the anchors of its references: the other lectures that name the work. */
	readonly also_in: AlsoIn;
	/** JSON-LD, safe inside a `<script>`. */
	readonly structured_data?: string;
}

export interface NavigationEntry {
	readonly title: string;
	readonly url: string;
}

export interface StaffMember {
	readonly name: string;
	readonly role?: string;
	readonly email?: string;
	readonly url?: string;
	readonly image?: string;
	readonly office_hours?: string;
}

/** A topic with its lectures in order. */
export interface TopicGroup extends Topic {
	readonly slug: string;
	readonly lectures: readonly LectureCard[];
}

/** The lectures of one calendar year, the newest year first. */
export interface ArchiveYear {
	readonly year: string;
	readonly lectures: readonly LectureCard[];
}

/** `site.lectern` in a layout. */
export interface SiteData {
	/** In the course's order: by date. */
	readonly lectures: readonly LectureCard[];
	readonly navigation: readonly NavigationEntry[];
	readonly categories: readonly TopicGroup[];
	readonly tags: readonly TopicGroup[];
	readonly archive: readonly ArchiveYear[];
	readonly staff: readonly StaffMember[];
	/** Term, days, room: short words about the course. */
	readonly course_facts: readonly string[];
	readonly feeds: readonly AlternateFile[];
	readonly exports: readonly AlternateFile[];
	readonly schedule: readonly ScheduleEntry[];
	readonly readings: Readings;
}

/** A row of the course's calendar, from `_data/schedule` or the lectures' dates. */
export interface ScheduleEntry {
	readonly date?: RubyTime | RubyDate;
	/** The date as written where it is none. */
	readonly when?: string;
	readonly title: string;
	readonly url?: string;
	readonly kind?: string;
	readonly details?: string;
}

/** A work of the course's readings, once, with the lectures that name it. */
export interface Work {
	/** Anchor on the readings page. */
	readonly id: string;
	/** Its citation, with the title linked; the author's own words where they could not be read. */
	readonly html: string;
	readonly lectures: readonly LectureCard[];
}

export interface WorkGroup {
	readonly label: string;
	readonly id: string;
	readonly works: readonly Work[];
}

/** The same works four times, under different headings. */
export interface Readings {
	readonly works: readonly Work[];
	readonly by_author: readonly WorkGroup[];
	readonly by_year: readonly WorkGroup[];
	readonly by_lecture: readonly WorkGroup[];
	readonly by_topic: readonly WorkGroup[];
}
