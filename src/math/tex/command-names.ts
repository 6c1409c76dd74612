/** Commands people write most, for "did you mean". */
export const commandNames: readonly string[] = `
alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon
phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
frac dfrac tfrac sqrt sum prod int oint iint lim limsup liminf max min sup inf arg log ln exp sin cos tan det dim ker Pr
left right big Big bigg Bigg middle langle rangle lfloor rfloor lceil rceil lvert rvert lVert rVert
mathbb mathbf mathcal mathfrak mathit mathrm mathsf mathtt mathscr boldsymbol operatorname text textbf textit textrm
hat bar tilde vec dot ddot widehat widetilde overline underline overbrace underbrace overset underset stackrel
leq geq neq approx equiv sim simeq cong propto ll gg prec succ subset subseteq supset supseteq in notin ni forall exists
times cdot cdots ldots dots vdots ddots pm mp div ast star circ bullet oplus otimes wedge vee cap cup setminus
to rightarrow leftarrow Rightarrow Leftarrow leftrightarrow Leftrightarrow mapsto longrightarrow implies iff uparrow downarrow
infty partial nabla emptyset varnothing ell hbar Re Im top bot perp parallel mid nmid angle triangle square prime
begin end quad qquad label tag ref eqref nonumber newcommand DeclareMathOperator binom substack color textcolor
`
	.trim()
	.split(/\s+/)
	.map((name) => `\\${name}`);
