import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { Site } from "./build-site.ts";

const types: Readonly<Record<string, string>> = {
	".css": "text/css",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".mp4": "video/mp4",
	".pdf": "application/pdf",
	".svg": "image/svg+xml",
	".vtt": "text/vtt",
	".woff2": "font/woff2",
	".xml": "application/xml",
};

/** As strict as a host may be: nothing inline, nothing from elsewhere but the players a reader has asked for. */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"media-src 'self'",
	"frame-src https:",
	"base-uri 'none'",
	"form-action 'self'",
].join("; ");

/** Serve a site on localhost under a strict Content-Security-Policy. */
export async function serveSite(
	site: Site,
): Promise<{ origin: string; close: () => void }> {
	const server = createServer(({ url = "/", headers }, response) => {
		const path = decodeURIComponent(url.split("?")[0] ?? "/");
		const file = path.endsWith("/") ? `${path}index.html` : path;
		const body = site.get(file);
		const [, from] = /^bytes=(\d+)-$/.exec(headers.range ?? "") ?? [];
		const part = body && from ? body.subarray(Number(from)) : body;
		response.writeHead(part ? (from ? 206 : 200) : 404, {
			"accept-ranges": "bytes",
			"content-type": types[extname(file)] ?? "text/plain",
			"content-security-policy": policy,
			...(body && from
				? { "content-range": `bytes ${from}-${body.length - 1}/${body.length}` }
				: {}),
		});
		response.end(part);
	});
	await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
	return {
		origin: `http://localhost:${portOf(server)}`,
		close: () => server.close(),
	};
}

function portOf(server: Server): number {
	return (server.address() as AddressInfo).port;
}
