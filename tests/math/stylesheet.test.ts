import { expect, test } from "vitest";
import { baseRules } from "../../src/math/stylesheet/base-rules.ts";

/** Short names of Pygments' token types, which Rouge and every theme of theirs use as classes. */
const ofHighlighters = new Set(
	`bp c c1 ch cm cp cpf cs dl e err esc fm g gd ge gh gi go gp gr gs gt gu hll il k kc kd kn kp kr kt kv l ld m mb mf
	mh mi mo mx n na nb nc nd ne nf ni nl nn no nt nv nx o ow p pi py s s1 s2 sa sb sc sd se sh si sr ss sx vc vg vi vm
	w x`.split(/\s+/),
);

test("mathematics and code share no class: one's rules never reach the other", () => {
	const classes = [...baseRules.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(
		([, name = ""]) => name,
	);
	expect(classes).toContain("kN");
	expect(classes.filter((name) => ofHighlighters.has(name))).toEqual([]);
});
