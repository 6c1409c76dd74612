// A loader that names every module it loads on standard error; see start-up.test.ts.
export async function load(url, context, next) {
	process._rawDebug(`module ${url}`);
	return next(url, context);
}
