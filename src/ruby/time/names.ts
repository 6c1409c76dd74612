/** English names, as Ruby's `Time` has them whatever the locale. */
export const monthNames = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

export const weekdayNames = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
] as const;

/** `jan`, `sun`: what tells a name. */
export const short = (name: string) => name.slice(0, 3).toLowerCase();
