import type { AtomClass } from "../nodes.ts";

type Table = Readonly<
	Record<string, Readonly<Partial<Record<AtomClass, number>>>>
>;

/** Spaces between atoms by their classes, in mu: TeXbook, page 170; KaTeX's `spacingData`. */
export const spaces: Table = {
	mord: { mop: 3, mbin: 4, mrel: 5, minner: 3 },
	mop: { mord: 3, mop: 3, mrel: 5, minner: 3 },
	mbin: { mord: 4, mop: 4, mopen: 4, minner: 4 },
	mrel: { mord: 5, mop: 5, mopen: 5, minner: 5 },
	mopen: {},
	mclose: { mop: 3, mbin: 4, mrel: 5, minner: 3 },
	mpunct: {
		mord: 3,
		mop: 3,
		mrel: 5,
		mopen: 3,
		mclose: 3,
		mpunct: 3,
		minner: 3,
	},
	minner: {
		mord: 3,
		mop: 3,
		mbin: 4,
		mrel: 5,
		mopen: 3,
		mpunct: 3,
		minner: 3,
	},
};

/** In scripts. */
export const tightSpaces: Table = {
	mord: { mop: 3 },
	mop: { mord: 3, mop: 3 },
	mbin: {},
	mrel: {},
	mopen: {},
	mclose: { mop: 3 },
	mpunct: {},
	minner: { mop: 3 },
};
