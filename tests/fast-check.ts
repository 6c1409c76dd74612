import fc from "fast-check";

/**
 * Properties are tried with other values each day, and with the same all day long: what fails can be looked at, and
 * fails before a change lands as it would after. `SEED=7 npx vitest run …` tries others.
 */
export const seed = Number(
	process.env.SEED ?? Math.floor(Date.now() / 86_400_000),
);

fc.configureGlobal({ seed });

export { fc };
