import { describe, expect, it } from 'vitest';
import { trustedScriptUrl } from '../../../src/pwa/trusted-types.ts';

describe('trustedScriptUrl', () => {
  it('passes a script of the app, as the policy value the browser asks for', () => {
    const url = trustedScriptUrl('/workers/data.worker.js');
    expect(String(url)).toBe(`${location.origin}/workers/data.worker.js`);
    expect(Object.prototype.toString.call(url)).toBe('[object TrustedScriptURL]');
  });

  it.each(['https://example.org/x.js', '//example.org/x.js', 'data:text/javascript,0', 'blob:x'])(
    'refuses %s',
    (url) => {
      expect(() => trustedScriptUrl(url)).toThrow(TypeError);
    }
  );
});
