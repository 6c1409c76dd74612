/** The part of WebAssembly that loading a parser needs; Node's own types leave it to the browser's. */
declare namespace WebAssembly {
	type Imports = Record<string, Record<string, () => number>>;
	class Module {
		constructor(bytes: Uint8Array);
		static imports(module: Module): { module: string; name: string }[];
	}
	class Instance {
		constructor(module: Module, imports: Imports);
		readonly exports: Record<string, unknown>;
	}
}
