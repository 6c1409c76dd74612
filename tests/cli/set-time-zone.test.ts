import { afterEach, expect, it } from "vitest";
import { setTimeZone } from "../../src/cli/set-time-zone.ts";
import { zoneNamed } from "../../src/ruby/zone.ts";

afterEach(() => setTimeZone(undefined));

const YEAR_MS = 365.25 * 86_400_000;
/** A moment in each fortnight from 1975 to 2040. */
const moments = Array.from(
	{ length: 65 * 26 },
	(_, at) => 5 * YEAR_MS + (at * YEAR_MS) / 26,
);

it.each([
	"America/New_York",
	"Europe/Zurich",
	"Asia/Kolkata",
	"Asia/Kathmandu",
	"Australia/Lord_Howe",
	"Pacific/Apia",
	"UTC",
	"No/Such_Place",
])(
	"the clocks of %s are the same whether or not they are the process's own",
	(name) => {
		const asked = zoneNamed(name);
		const before = moments.map((moment) => asked.offsetAt(moment));
		setTimeZone(name);
		const own = zoneNamed(name);
		expect(own).not.toBe(asked);
		expect(moments.map((moment) => own.offsetAt(moment))).toEqual(before);
	},
);

it("without a configured zone it is the machine's again", () => {
	const machine = new Date(0).getTimezoneOffset();
	setTimeZone("Pacific/Honolulu");
	expect(new Date(0).getTimezoneOffset()).toBe(600);
	setTimeZone("");
	expect(new Date(0).getTimezoneOffset()).toBe(machine);
});
