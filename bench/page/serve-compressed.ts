import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
	".css": "text/css",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
	".woff2": "font/woff2",
};

const packed = new Set([".woff2", ".png", ".jpg"]);

const policy = (styles: string) =>
	`default-src 'self'; style-src ${styles}; script-src 'self'; img-src 'self' data:`;

/** What a page of Lectern's keeps to. */
export const strictPolicy = policy("'self'");

/** What MathJax needs: styles that it writes into the page. */
export const looserPolicy = policy("'self' 'unsafe-inline'");

/** Serve a folder as a static host does: compressed, to be kept. */
export async function serveCompressed(
	folder: string,
	contentSecurityPolicy: string,
): Promise<{ origin: string; close: () => void }> {
	const server = createServer(({ url = "/" }, response) => {
		const { pathname } = new URL(url, "http://localhost");
		const path = join(
			folder,
			pathname.endsWith("/") ? `${pathname}index.html` : pathname,
		);
		if (!existsSync(path)) {
			response.writeHead(404).end();
			return;
		}
		const bytes = readFileSync(path);
		const isPacked = packed.has(extname(path));
		response.writeHead(200, {
			"content-type": types[extname(path)] ?? "application/octet-stream",
			"cache-control": "max-age=600",
			"content-security-policy": contentSecurityPolicy,
			...(isPacked ? {} : { "content-encoding": "gzip" }),
		});
		response.end(isPacked ? bytes : gzipSync(bytes, { level: 9 }));
	});
	await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
	const address = server.address();
	const port = typeof address === "object" ? address?.port : 0;
	return {
		origin: `http://localhost:${port}`,
		close: () => server.close(),
	};
}
