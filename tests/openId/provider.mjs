/**
 * A provider of identities for the tests: the package oidc-provider on a free port of this machine. Prints its address; ends when whoever
 * started it closes its input, so that none is left behind.
 *
 *   POST /test/people   { "subject": "mai", "claims": { "name": …, "groups": […], "organisation": … } }   who can sign in, and as what
 *   POST /test/forgery  { "name": "otherKey" }   spoils the next identity token (forgeries.mjs)
 */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { forge } from './forgeries.mjs';

const clientSecret = 'secret-of-the-tests-with-32-signs';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const people = new Map();
let forgery = null;

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(address, {
  clients: [
    {
      client_id: 'asset-registry',
      client_secret: clientSecret,
      token_endpoint_auth_method: 'client_secret_post',
      // Of a program on this machine the port is left aside (RFC 8252, 7.3): every registry of the tests is this client.
      application_type: 'native',
      redirect_uris: ['http://127.0.0.1/account/openid/callback'],
      post_logout_redirect_uris: ['http://127.0.0.1/'],
    },
  ],
  claims: { profile: ['name', 'groups', 'organisation'] },
  cookies: { keys: ['of the tests'] },
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'tests', use: 'sig', alg: 'RS256' }] },
  findAccount: (_, subject) =>
    people.has(subject) ? { accountId: subject, claims: () => ({ sub: subject, ...people.get(subject) }) } : undefined,
});
provider.use(async (context, next) => {
  await next();
  if (typeof context.body === 'string') {
    // Its pages ask another server for their letters; tests leave this machine for nothing.
    context.body = context.body.replace(/@import url\(https:[^)]*\);/g, '');
  }
  if (context.oidc?.route === 'token' && forgery !== null && context.body?.id_token) {
    context.body = {
      ...context.body,
      id_token: forge(forgery, context.body.id_token, { privateKey, publicKey, clientSecret }),
    };
    forgery = null;
  }
});

const answer = provider.callback();
server.on('request', async (request, response) => {
  if (!request.url.startsWith('/test/')) {
    answer(request, response);
    return;
  }
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const told = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  if (request.url === '/test/people') {
    people.set(told.subject, told.claims);
  } else {
    forgery = told.name;
  }
  response.writeHead(204).end();
});

console.log(address);
process.stdin.resume().on('end', () => process.exit(0));
