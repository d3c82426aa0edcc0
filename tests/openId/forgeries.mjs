import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';

/**
 * What somebody who wants in might make of a right identity token, by name. Each takes the header and payload of the right one and the
 * provider's keys, and gives the compact form of another.
 */
export const forgeries = {
  otherKey: (header, payload) =>
    signed(header, payload, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
  unsigned: (header, payload) => `${encoded({ ...header, alg: 'none', kid: undefined })}.${encoded(payload)}.`,
  publicKeyAsSecret: (header, payload, { publicKey }) => {
    const content = `${encoded({ ...header, alg: 'HS256' })}.${encoded(payload)}`;
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    return `${content}.${createHmac('sha256', pem).update(content).digest('base64url')}`;
  },
  clientSecret: (header, payload, { clientSecret }) => {
    const content = `${encoded({ ...header, alg: 'HS256', kid: undefined })}.${encoded(payload)}`;
    return `${content}.${createHmac('sha256', clientSecret).update(content).digest('base64url')}`;
  },
  changedPayload: (header, payload, { privateKey }) => {
    const [head, , signature] = signed(header, payload, privateKey).split('.');
    return `${head}.${encoded({ ...payload, sub: 'admin' })}.${signature}`;
  },
  otherAudience: (header, payload, { privateKey }) =>
    signed(header, { ...payload, aud: 'another-register' }, privateKey),
  otherIssuer: (header, payload, { privateKey }) =>
    signed(header, { ...payload, iss: 'https://elsewhere.example' }, privateKey),
  otherNonce: (header, payload, { privateKey }) =>
    signed(header, { ...payload, nonce: 'of-another-sign-in' }, privateKey),
  withoutNonce: (header, payload, { privateKey }) => signed(header, { ...payload, nonce: undefined }, privateKey),
  otherSubject: (header, payload, { privateKey }) => signed(header, { ...payload, sub: 'somebody-else' }, privateKey),
  expired: (header, payload, { privateKey }) =>
    signed(header, { ...payload, iat: payload.iat - 7200, exp: payload.iat - 3600 }, privateKey),
};

/** The token that this forgery makes of a right one. */
export function forge(name, token, keys) {
  const [header, payload] = token.split('.').map((part) => decoded(part));
  return forgeries[name](header, payload, keys);
}

function signed(header, payload, key) {
  const content = `${encoded({ ...header, alg: 'RS256' })}.${encoded(payload)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
}

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

function decoded(part) {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
