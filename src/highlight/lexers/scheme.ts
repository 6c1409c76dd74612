import { createLexer } from "./create-lexer.ts";
import { classOfWord, rule, strings } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const ACCESSORS = ["a d", "aa ad da dd", "aaa aad ada add daa dad dda ddd"]
	.join(" ")
	.split(" ")
	.flatMap((path) =>
		path.length < 3 ? [path] : [path, `a${path}`, `d${path}`],
	)
	.map((path) => `c${path}r`)
	.join(" ");

const command = classOfWord(
	{
		k: "lambda define if else cond and or case let let* letrec begin do delay set! => quote quasiquote unquote unquote-splicing define-syntax let-syntax letrec-syntax syntax-rules",
		nb: [
			ACCESSORS,
			"* + - / < <= = > >= abs acos angle append apply asin assoc assq assv atan boolean? call-with-current-continuation",
			"call-with-input-file call-with-output-file call-with-values call/cc ceiling char->integer char-alphabetic?",
			"char-ci<=? char-ci<? char-ci=? char-ci>=? char-ci>? char-downcase char-lower-case? char-numeric? char-ready?",
			"char-upcase char-upper-case? char-whitespace? char<=? char<? char=? char>=? char>? char? close-input-port",
			"close-output-port complex? cons cos current-input-port current-output-port denominator display dynamic-wind",
			"eof-object? eq? equal? eqv? eval even? exact->inexact exact? exp expt floor for-each force gcd imag-part",
			"inexact->exact inexact? input-port? integer->char integer? interaction-environment lcm length list list->string",
			"list->vector list-ref list-tail list? load log magnitude make-polar make-rectangular make-string make-vector map",
			"max member memq memv min modulo negative? newline not null-environment null? number->string number? numerator",
			"odd? open-input-file open-output-file output-port? pair? peek-char port? positive? procedure? quotient rational?",
			"rationalize read read-char real-part real? remainder reverse round scheme-report-environment set-car! set-cdr!",
			"sin sqrt string string->list string->number string->symbol string-append string-ci<=? string-ci<? string-ci=?",
			"string-ci>=? string-ci>? string-copy string-fill! string-length string-ref string-set! string<=? string<? string=?",
			"string>=? string>? string? substring symbol->string symbol? tan transcript-off transcript-on truncate values",
			"vector vector->list vector-fill! vector-length vector-ref vector-set! vector? with-input-from-file",
			"with-output-to-file write write-char zero?",
		].join(" "),
	},
	"nf",
);
const NAME = "[A-Za-z0-9!$%&*+,/:<=>?@^_~|\\-]+";

export const startScheme: StartLexer = createLexer(() => ({
	root: [
		rule(/;.*$/, "c1"),
		rule(/\s+/, ""),
		rule(/-?\d+\.\d+/, "mf"),
		rule(/-?\d+|#d\d+/, "mi"),
		rule(/[+-]inf[.][f0]/, "m"),
		rule(/#b[01]+/, "mb"),
		rule(/#o[0-7]+/, "mo"),
		rule(/#x[\dA-Fa-f]+/, "mh"),
		rule(/#[ei][\d.]+/, "mx"),
		...strings(/"(?:\\.|[^"\\])*"/s, /"[^"]*"/, "s"),
		rule(new RegExp(`'${NAME}`), "ss"),
		rule(/#\\(?:[()/'"._!$%& ?=+-]|[A-Za-z\d]+)/, "sc"),
		rule(/#t|#f/, "no"),
		rule(/,@|['#`,.]/, "o"),
		rule(/[([]/, "p", "command"),
		rule(/[)\]]/, "p"),
		rule(new RegExp(NAME), "nv"),
	],
	command: [rule(new RegExp(NAME), command, "pop"), rule(/(?:)/, "", "pop")],
}));
