import { createLexer } from "./create-lexer.ts";
import { classOfWord, rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const word = classOfWord(
	{
		k: "alias always always_comb always_ff always_latch assert assert_strobe assign assume automatic attribute before begin bind bins binsof break case casex casez clocking config constraint context continue cover covergroup coverpoint cross deassign defparam default design dist do else end endattribute endcase endclass endclocking endconfig endfunction endgenerate endgroup endinterface endmodule endpackage endprimitive endprogram endproperty endspecify endsequence endtable endtask expect export extends extern final first_match for force foreach fork forkjoin forever function generate genvar if iff ifnone ignore_bins illegal_bins import incdir include initial inside instance interface intersect join join_any join_none liblist library local localparam matches module modport new noshowcancelled null package parameter primitive priority program property protected pulsestyle_onevent pulsestyle_ondetect pure rand randc randcase randsequence release return sequence showcancelled solve specify super table task this throughout timeprecision timeunit type typedef unique use wait wait_order while wildcard with within",
		kt: "and bit buf bufif0 bufif1 byte cell chandle class cmos const disable edge enum event highz0 highz1 inout input int integer logic longint macromodule medium nand negedge nmos nor not notif0 notif1 or output packed pmos posedge pull0 pull1 pulldown pullup rcmos real realtime ref reg repeat rnmos rpmos rtran rtranif0 rtranif1 scalared shortint shortreal signed specparam static string strength strong0 strong1 struct supply0 supply1 tagged time tran tranif0 tranif1 tri tri0 tri1 triand trior trireg union unsigned uwire var vectored virtual void wand wire wor xnor xor",
		nb: "acos asin atan atan2 bits ceil clog2 cos cosh display displayb displayh dumpall dumpfile dumpoff dumpon dumpvars error exit exp fclose fdisplay ferror fflush fgetc fgets finish floor fmonitor fopen fread fscanf fseek fstrobe ftell fwrite high hypot info itor left ln log10 low monitor monitoroff monitoron onehot past pow random readmemb readmemh realtobits rewind right rose rtoi sampled sformat sformatf sin sinh size sqrt sscanf stable stime stop strobe swrite system tan tanh timeformat typename ungetc warning write writememb writememh",
	},
	"n",
);

/** Verilog and SystemVerilog. */
export const startVerilog: StartLexer = createLexer(() => ({
	root: [
		rule(/\n+/, "", "lineStart"),
		rule(/\/\/.*$/, "c1", "lineStart"),
		"blank",
		rule(/L?"/, "s", "text"),
		rule(
			/(?:[\d_]+\.[\d_]*|[\d_]*\.[\d_]+)(?:[eE][+-]?[\d_]+)?|[\d_]+[eE][+-]?[\d_]+/,
			"mf",
		),
		rule(/\d*'h[\dA-Fa-f_?]+/, "mh"),
		rule(/\d*'b?[01xz_?]+/, "mb"),
		rule(/\d*'d[\d_?]+/, "mi"),
		rule(/[\d_]+[lLuU]*/, "mi"),
		rule(/[-~!%^&*+=|?:<>/@{}]/, "o"),
		rule(/[()[\],.$#;]/, "p"),
		rule(/`\w+/, "cp"),
		rule(/[A-Za-z_]\w*/, word),
	],
	lineStart: [
		rule(/[A-Za-z_]\w*:(?!:)/, "nl"),
		"blank",
		rule(/`define/, "cp", "macro"),
		rule(/(?:)/, "", "pop"),
	],
	macro: [
		rule(/\n/, "cp", "pop"),
		"blank",
		rule(/;/, "p"),
		rule(/=/, "o"),
		rule(/\w+/, ""),
	],
	blank: [
		rule(/[ \t\r]+|\\\n/, ""),
		rule(/\/(?:\\\n)?\*.*?\*(?:\\\n)?\//s, "cm"),
	],
	text: [
		rule(/"/, "s", "pop"),
		rule(/\\(?:[\\abfnrtv"']|x[\dA-Fa-f]{2,4}|[0-7]{1,3})/, "se"),
		rule(/[^\\"\n]+|\\\n|\\/, "s"),
	],
}));
