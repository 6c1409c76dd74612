const machineZone = process.env.TZ;

/**
 * Make the course's time zone this process's own, as Jekyll does (`Jekyll.set_timezone`): programs that it asks, such as
 * Git, tell times in it too, and dates are counted without asking `Intl`, whose first answer takes 10 ms.
 *
 * @param timezone - `timezone` of the configuration: a name of the IANA database, or nothing for the machine's own.
 */
export function setTimeZone(timezone: unknown): void {
	const asked = typeof timezone === "string" && timezone !== "";
	const zone = asked ? timezone : machineZone;
	if (zone === process.env.TZ) return;
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
}
