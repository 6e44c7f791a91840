/** Vouches for the few scripts of this site that are started by address: the browser takes no other. */

const OURS = /^\/(sw|assets\/js\/[a-z0-9/-]+\.[0-9a-f]{10})\.js$/;

// The site's security headers allow one policy of this name, so it is made once, here.
const policy = globalThis.trustedTypes?.createPolicy('site-scripts', { createScriptURL: checked });

function checked(address) {
  if (!OURS.test(address)) throw new TypeError(`${address} is not a script of this site`);
  return address;
}

/**
 * @param {string} address path of a script of this site, such as /sw.js
 * @returns {TrustedScriptURL|string} the address in the form that Worker and serviceWorker.register take
 */
export function trustedScript(address) {
  return policy ? policy.createScriptURL(address) : checked(address);
}
