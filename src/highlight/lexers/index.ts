import { startC } from "./c.ts";
import { startConsole } from "./console.ts";
import { startCpp } from "./cpp.ts";
import { startCsharp } from "./csharp.ts";
import { startCss } from "./css/index.ts";
import { startScss } from "./css/scss.ts";
import { startDocker } from "./docker.ts";
import { startGo } from "./go.ts";
import { startHaskell } from "./haskell.ts";
import { startHtml } from "./html.ts";
import { startHttp } from "./http.ts";
import { startJava } from "./java.ts";
import { startJavascript, startTypescript } from "./javascript/index.ts";
import { startJson } from "./json.ts";
import { startJulia } from "./julia/index.ts";
import { startKotlin } from "./kotlin.ts";
import { startLean } from "./lean.ts";
import { startMake } from "./make.ts";
import { startMatlab } from "./matlab/index.ts";
import { startNasm } from "./nasm.ts";
import { startOcaml } from "./ocaml.ts";
import { startPhp } from "./php/index.ts";
import { startProlog } from "./prolog.ts";
import { startPython } from "./python/index.ts";
import { startR } from "./r.ts";
import { startRuby } from "./ruby/index.ts";
import { startRust } from "./rust.ts";
import { startScala } from "./scala.ts";
import { startScheme } from "./scheme.ts";
import { startConfiguration, startIni, startProperties } from "./settings.ts";
import { startShell } from "./shell.ts";
import { startSql } from "./sql/index.ts";
import { startStata } from "./stata/index.ts";
import { startTex } from "./tex.ts";
import { startToml } from "./toml.ts";
import type { StartLexer } from "./types.ts";
import { startVerilog } from "./verilog.ts";
import { startXml } from "./xml.ts";

/** By Rouge's tag: languages that are read here, without a grammar of Shiki's. */
export const lexers: Readonly<Record<string, StartLexer>> = {
	c: startC,
	conf: startConfiguration,
	console: startConsole,
	cpp: startCpp,
	csharp: startCsharp,
	css: startCss,
	docker: startDocker,
	go: startGo,
	haskell: startHaskell,
	html: startHtml,
	http: startHttp,
	ini: startIni,
	java: startJava,
	javascript: startJavascript,
	json: startJson,
	julia: startJulia,
	kotlin: startKotlin,
	lean: startLean,
	make: startMake,
	nasm: startNasm,
	ocaml: startOcaml,
	php: startPhp,
	prolog: startProlog,
	properties: startProperties,
	python: startPython,
	scheme: startScheme,
	scss: startScss,
	shell: startShell,
	sql: startSql,
	stata: startStata,
	toml: startToml,
	typescript: startTypescript,
	verilog: startVerilog,
	xml: startXml,
	matlab: startMatlab,
	r: startR,
	ruby: startRuby,
	rust: startRust,
	scala: startScala,
	tex: startTex,
};
