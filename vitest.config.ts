import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// On a busy machine a browser and a watcher take their time.
		expect: { poll: { timeout: 20_000 } },
	},
});
