import { createLexer } from "./create-lexer.ts";
import { classOfWord, rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const word = classOfWord(
	{
		k: "abbreviation add_rewrite alias assume axiom begin by calc calc_refl calc_subst calc_trans #check coercion conjecture constant constants context corollary def definition end #eval example export expose exposing exit extends from fun have help hiding hott hypothesis import include including inductive infix infixl infixr inline instance irreducible lemma match namespace notation opaque opaque_hint open options parameter parameters postfix precedence prefix #print private protected #reduce reducible renaming repeat section set_option show tactic_hint theorem universe universes using variable variables with",
		kt: "Sort Prop Type",
	},
	"n",
);

export const startLean: StartLexer = createLexer(() => ({
	root: [
		rule(/\s*--+\s+.*?$/, "cd"),
		rule(/"/, "s", "text"),
		rule(/\d+/, "mi"),
		rule(/#?\w+/, word),
		rule(/λ/, "k"),
		rule(/:=?/, ""),
		rule(/\.\d*/, "o"),
		rule(/[!=#&*+/@`;<>|~∀Π↔∧∨≠≤≥⊎¬⬝▸→∃ℕℤ≈×⌞⌟≡⟨⟩-]|⁻¹/, "o"),
		rule(/[\s(),[\]αβ‹›]+/, ""),
	],
	text: [
		rule(/"/, "s", "pop"),
		rule(/\\/, "se", "escape"),
		rule(/[^\\"]+/, "s"),
	],
	escape: [rule(/[nrt"'\\]|x[\dA-Fa-f]+/, "se", "pop")],
}));
