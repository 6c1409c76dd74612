const dayLength = 86_400_000;

/** Days since 1970 of a wall clock's date (its UTC fields). */
function dayNumber(wall: Date): number {
	return Math.floor(wall.getTime() / dayLength);
}

function newYear(year: number): number {
	return Date.UTC(year, 0, 1) / dayLength;
}

/** 1…366. */
export function dayOfYear(wall: Date): number {
	return dayNumber(wall) - newYear(wall.getUTCFullYear()) + 1;
}

/** 0…53: weeks since the year's first one that begins on a weekday (0 is Sunday). */
export function weekOfYear(wall: Date, firstWeekday: number): number {
	const weekday = (wall.getUTCDay() - firstWeekday + 7) % 7;
	return Math.floor((dayOfYear(wall) + 6 - weekday) / 7);
}

/** ISO 8601's week and the year it belongs to. */
export function isoWeek(wall: Date): {
	readonly year: number;
	readonly week: number;
} {
	const thursday = dayNumber(wall) + 4 - (wall.getUTCDay() || 7);
	const year = new Date(thursday * dayLength).getUTCFullYear();
	return { year, week: Math.floor((thursday - newYear(year)) / 7) + 1 };
}
