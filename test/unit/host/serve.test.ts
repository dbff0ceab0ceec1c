import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADERS } from '../../../src/host/headers.mjs';
import { serve } from '../../../src/host/serve.mjs';
import type { Site } from '../../../src/host/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tillsight-serve-'));
const root = join(folder, 'dist');
let site: Site;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>shop</title>');
  writeFileSync(join(root, 'sw.js'), '0');
  writeFileSync(join(root, 'assets', 'learn.worker-1a.js'), 'x'.repeat(5000));
  writeFileSync(join(root, 'assets', 'tensors.wasm'), new Uint8Array([0, 97, 115, 109]));
  writeFileSync(join(folder, 'secret.txt'), 'not for the web');
  site = await serve({ root, host: '127.0.0.1', base: '/shop/' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it stands; fetch would tidy its dots away. */
function statusOf(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: site.port, path }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('serve', () => {
  it.each(['', 'sw.js', 'assets/learn.worker-1a.js', 'assets/tensors.wasm', 'nothing.js'])(
    'puts every header on /%s',
    async (path) => {
      const { headers } = await fetch(site.url + path);
      for (const [name, value] of Object.entries(HEADERS)) {
        expect(headers.get(name), name).toBe(value);
      }
    }
  );

  it('puts every header on a refused method', async () => {
    const { status, headers } = await fetch(site.url, { method: 'POST', body: 'x' });
    expect(status).toBe(405);
    expect(headers.get('content-security-policy')).toBe(HEADERS['Content-Security-Policy']);
  });

  it.each([
    ['index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['assets/tensors.wasm', 'application/wasm', 'public, max-age=31536000, immutable']
  ])('names type and lifetime of %s', async (path, type, cache) => {
    const { headers } = await fetch(site.url + path);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(cache);
  });

  it.each([
    '/shop/../secret.txt',
    '/shop/%2e%2e/secret.txt',
    '/shop/..%2fsecret.txt',
    '/shop/assets/../../../secret.txt',
    '/shop/..%5csecret.txt',
    '/shop//etc/passwd',
    '/secret.txt',
    '/shop/%00',
    '/shop/%',
    '/shop/assets'
  ])('answers %s with 404', async (path) => {
    const { status, body } = await statusOf(path);
    expect(status).toBe(404);
    expect(body).not.toContain('web');
  });

  it.each(['br', 'gzip'])('compresses with %s what gains by it', async (encoding) => {
    const response = await fetch(`${site.url}assets/learn.worker-1a.js`, {
      headers: { 'accept-encoding': encoding }
    });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
    expect(await response.text()).toBe('x'.repeat(5000));
  });

  it('answers an unchanged file with 304, a changed one with its new content', async () => {
    const etag = (await fetch(`${site.url}sw.js`)).headers.get('etag') as string;
    const ask = () => fetch(`${site.url}sw.js`, { headers: { 'if-none-match': etag } });
    expect((await ask()).status).toBe(304);
    writeFileSync(join(root, 'sw.js'), '11');
    const changed = await ask();
    expect(changed.status).toBe(200);
    expect(await changed.text()).toBe('11');
  });
});
