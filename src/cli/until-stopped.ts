/** Wait until somebody asks the program to end (ctrl-c, or the system). */
export async function untilStopped(): Promise<void> {
	await new Promise<void>((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
			process.once(signal, () => resolve());
	});
}
