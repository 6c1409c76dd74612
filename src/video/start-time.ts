const SECONDS = /^(\d{1,7})(?:\.\d+)?s?$/;
const UNITS = /^(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,7})(?:\.\d+)?s?)?$/;
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/;

/**
 * Read a time in a video: `65`, `65s`, `1m5s`, `1h2m`, `1:05`, `1:02:03`; parts of a second are cut off.
 *
 * @returns Whole seconds; undefined where it is none of these.
 */
export function parseStartTime(text: string): number | undefined {
	const time = text.trim().toLowerCase();
	const seconds = SECONDS.exec(time);
	if (seconds) return Number(seconds[1]);
	const parts = CLOCK.exec(time) ?? (time ? UNITS.exec(time) : null);
	if (!parts) return undefined;
	const [, hours = "0", minutes = "0", rest = "0"] = parts;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

/** `1:02:03` or `12:05`. */
export function formatTime(seconds: number): string {
	const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
	const hours = Math.floor(seconds / 3600);
	const minutes = (seconds % 3600) / 60;
	return hours > 0
		? `${hours}:${two(minutes)}:${two(seconds % 60)}`
		: `${Math.floor(minutes)}:${two(seconds % 60)}`;
}

/** ISO 8601 (`PT1H2M3S`), for `<time datetime>` and JSON-LD. */
export function isoDuration(seconds: number): string {
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor((seconds % 3600) / 60);
	const rest = `${Math.floor(seconds % 60)}S`;
	return `PT${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${rest}`;
}
