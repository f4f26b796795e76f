/** Serves a folder of built pages on this machine, as any static host would, for tests and the bench. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * @param folder what is served; `base` is the folder it appears under, such as `/kurs/`.
 * @param port 0 takes a free one.
 * @returns the server, listening, and its address with the base.
 */
export async function serve(folder: string, base = '/', port = 0): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? join(folder, normalize(decodeURIComponent(pathname.slice(base.length)))) : '';
    const file = path && existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    const found = file !== '' && existsSync(file);
    response.writeHead(found ? 200 : 404, { 'content-type': found ? (types[extname(file)] ?? 'application/octet-stream') : 'text/html; charset=utf-8' });
    if (found) createReadStream(file).pipe(response);
    else if (existsSync(join(folder, '404.html'))) createReadStream(join(folder, '404.html')).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const taken = server.address() as { port: number };
  return { server, address: `http://127.0.0.1:${taken.port}${base}` };
}
