/** Serves a folder of built pages on this machine, as any static host would, for tests and the bench. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** Compressed once: by path and time of change. */
const compressed = new Map<string, Promise<Buffer>>();

/**
 * @param folder what is served; `base` is the folder it appears under, such as `/kurs/`.
 * @param port 0 takes a free one.
 * @returns the server, listening, and its address with the base. Texts go as brotli to whoever accepts it.
 */
export async function serve(folder: string, base = '/', port = 0): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? join(folder, normalize(decodeURIComponent(pathname.slice(base.length)))) : '';
    const named = path && existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    const found = named !== '' && existsSync(named);
    const file = found ? named : join(folder, '404.html');
    const brotli = extname(file) !== '.woff2' && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const body = !existsSync(file) ? '' : brotli ? await asBrotli(file) : readFileSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(brotli && body && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const taken = server.address() as { port: number };
  return { server, address: `http://127.0.0.1:${taken.port}${base}` };
}

function asBrotli(file: string): Promise<Buffer> {
  const key = `${file} ${statSync(file).mtimeMs}`;
  const body = compressed.get(key) ?? promisify(brotliCompress)(readFileSync(file));
  compressed.set(key, body);
  return body;
}
