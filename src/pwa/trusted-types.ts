/** The part of the Trusted Types API used here; TypeScript's DOM library does not describe it. */
interface TrustedTypeFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string }
  ): { createScriptURL(url: string): unknown };
}

/** The directory every script of the app lies under, whatever sub-path it is hosted at. */
const base = new URL(import.meta.env.BASE_URL, document.baseURI);

const factory = (globalThis as { trustedTypes?: TrustedTypeFactory }).trustedTypes;
const policy = factory?.createPolicy('app', { createScriptURL: ownScript });

/**
 * The address of a worker or service worker in the form that the page's policy demands
 * (`require-trusted-types-for 'script'`): `new Worker(trustedScriptUrl(url))`. Browsers without
 * Trusted Types get the checked address itself.
 *
 * @param url absolute, or relative to the document; must lie under the app's own address
 * @throws TypeError when it does not
 */
export function trustedScriptUrl(url: string): string {
  return policy ? (policy.createScriptURL(url) as string) : ownScript(url);
}

function ownScript(url: string): string {
  const address = new URL(url, document.baseURI);
  if (address.origin !== base.origin || !address.pathname.startsWith(base.pathname)) {
    throw new TypeError(`not a script of this app: ${address.href}`);
  }
  return address.href;
}
