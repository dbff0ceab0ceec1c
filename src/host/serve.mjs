import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheControl, HEADERS } from './headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm'
};
const COMPRESSIBLE = /^text\/|json|svg|wasm/;
const ENCODERS = {
  // Quality 5 compresses like gzip's best in a fraction of quality 11's time.
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip)
};

/**
 * Serves a folder of static files, every response with the headers of `headers.mjs`, compressed
 * where the browser accepts it.
 *
 * @param {object} options
 * @param {string} options.root folder to serve
 * @param {number} [options.port] 0 (the default) takes a free one
 * @param {string} [options.host]
 * @param {string} [options.base] path under which the site lies, as on a host that shares its name
 * @param {Record<string, string>} [options.headers] in place of the app's own; for tests of hosts
 *   that cannot set headers
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function serve({ root, port = 0, host = 'localhost', base = '/', headers = HEADERS }) {
  const site = { root: resolve(root), base, headers, compressed: new Map() };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const taken = server.address().port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      })
  };
}

async function answer(site, request, response) {
  for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const path = sitePath(site.base, request.url ?? '/');
  const file = path === null ? null : await findFile(site.root, path);
  if (!file) return refuse(response, 404);
  await send(site, request, response, path || 'index.html', file);
}

/** The path below the site's base; null when it lies elsewhere or cannot be decoded. */
function sitePath(base, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    if (!path.startsWith(base) || path.includes('\0')) return null;
    return path.slice(base.length);
  } catch {
    return null;
  }
}

/** The file a path names, never outside the root, whatever dots the path holds. */
async function findFile(root, path) {
  const file = join(root, normalize(path || 'index.html'));
  if (file !== root && !file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, size: found.size, changed: found.mtimeMs } : null;
}

async function send(site, request, response, path, { file, size, changed }) {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const encoding = COMPRESSIBLE.test(type) ? acceptedEncoding(request) : null;
  const etag = `"${size.toString(36)}-${Math.round(changed).toString(36)}${encoding ?? ''}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControl(path));
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  if (encoding) response.setHeader('Content-Encoding', encoding);
  const body = await encoded(site, file, encoding, etag);
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

function acceptedEncoding(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return Object.keys(ENCODERS).find((name) => new RegExp(`\\b${name}\\b`).test(accepted)) ?? null;
}

/** Compressed once per version of a file and kept. */
async function encoded({ compressed }, file, encoding, etag) {
  if (!encoding) return readFile(file);
  const key = `${file} ${etag}`;
  if (!compressed.has(key)) compressed.set(key, readFile(file).then(ENCODERS[encoding]));
  return compressed.get(key);
}

function refuse(response, status) {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(status).end(status === 404 ? 'Not found\n' : 'Not allowed\n');
}
