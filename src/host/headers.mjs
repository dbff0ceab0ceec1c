/**
 * The one place that says which headers every response carries. Used by the server of `npm start`,
 * by the service worker (for hosts that cannot set headers) and for `dist/_headers`.
 */

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app svelte-trusted-html'
].join('; ');

const UNUSED_POWERS = [
  'camera',
  'microphone',
  'geolocation',
  'usb',
  'serial',
  'payment',
  'display-capture',
  'browsing-topics'
];

/** @type {Record<string, string>} */
export const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': UNUSED_POWERS.map((power) => `${power}=()`).join(', '),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains'
};

/** Files under `assets/` carry a hash of their content in their name, so they never change. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * How long a browser may keep a file without asking again.
 * @param {string} path relative to the site's root
 */
export function cacheControl(path) {
  return path.startsWith('assets/') ? IMMUTABLE : 'no-cache';
}

/** The headers in the form that static hosts read from a file `_headers`. */
export function headersFile() {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, '/assets/*', `  Cache-Control: ${IMMUTABLE}`, ''].join('\n');
}
