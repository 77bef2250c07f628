// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A certified OpenID Connect server on 127.0.0.1, with one public client as a desktop program is one, and one with a
// secret. Whoever names a login is let in. Access tokens live OIDC_TTL seconds; refresh tokens rotate, and the second
// use of one ends the whole grant.
import http from 'node:http'
import path from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(path.join(process.cwd(), 'x.js'))
const { Provider } = await import(pathToFileURL(require.resolve('oidc-provider')))
const port = Number(process.env.OIDC_PORT)
const ttl = Number(process.env.OIDC_TTL ?? 3600)
const native = {
  application_type: 'native',
  redirect_uris: ['http://127.0.0.1/callback'],
  response_types: ['code'],
  grant_types: ['authorization_code', 'refresh_token'],
}
const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    { ...native, client_id: 'desktop', token_endpoint_auth_method: 'none' },
    { ...native, client_id: 'confidential', client_secret: 'hush-hush-hush', token_endpoint_auth_method: 'client_secret_basic' },
  ],
  scopes: ['openid', 'offline_access', 'post'],
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
  ttl: { AccessToken: ttl, AuthorizationCode: 60, RefreshToken: 86400, IdToken: ttl, Interaction: 600, Session: 3600, Grant: 86400 },
  rotateRefreshToken: true,
  issueRefreshToken: async (ctx, client, code) => client.grantTypeAllowed('refresh_token') && code.scopes.has('offline_access'),
  cookies: { keys: ['only-for-tests'] },
  findAccount: async (ctx, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
})
for (const event of ['server_error', 'grant.error', 'authorization.error'])
  provider.on(event, (ctx, error) => console.error(event, error?.message, error?.error_description ?? ''))
http.createServer(provider.callback()).listen(port, '127.0.0.1', () => console.log('ready'))
