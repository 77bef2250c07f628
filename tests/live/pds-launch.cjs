// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts a PLC directory (in memory) and a Bluesky PDS. Run from the folder that holds node_modules.
// Environment: PDS_PORT, PLC_PORT, PDS_DIR.
'use strict'
const fs = require('node:fs')
const net = require('node:net')
const path = require('node:path')
const { createRequire } = require('node:module')

const fromHere = createRequire(path.join(process.cwd(), 'index.js'))
const { PDS_PORT, PLC_PORT, PDS_DIR } = process.env

// Both servers call listen(port), which would open every interface.
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (port, ...rest) {
  const toLoopback = typeof port === 'number' && typeof rest[0] !== 'string'
  return toLoopback ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest)
}

const blobs = path.join(PDS_DIR, 'blobs')
const blobsUnderWay = path.join(PDS_DIR, 'blobs-tmp')
for (const folder of [blobs, blobsUnderWay, path.join(PDS_DIR, 'actors')]) fs.mkdirSync(folder, { recursive: true })

Object.assign(process.env, {
  PDS_HOSTNAME: 'localhost',
  PDS_DATA_DIRECTORY: PDS_DIR,
  PDS_BLOBSTORE_DISK_LOCATION: blobs,
  PDS_BLOBSTORE_DISK_TMP_LOCATION: blobsUnderWay,
  PDS_BLOB_UPLOAD_LIMIT: String(5 * 1024 * 1024),
  PDS_DID_PLC_URL: `http://localhost:${PLC_PORT}`,
  PDS_SERVICE_HANDLE_DOMAINS: '.test',
  PDS_INVITE_REQUIRED: 'false',
  PDS_DEV_MODE: 'true', // plain http on loopback
  PDS_ENABLE_DID_DOC_WITH_SESSION: 'true',
  PDS_RATE_LIMITS_ENABLED: 'false',
  PDS_JWT_SECRET: 'for-tests-only',
  PDS_DPOP_SECRET: '1'.repeat(64),
  PDS_ADMIN_PASSWORD: 'for-tests-only',
  PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX: '2'.repeat(64),
})

async function load(name) {
  const module_ = await import(fromHere.resolve(name))
  return { ...module_.default, ...module_ }
}

async function main() {
  const { PlcServer, Database } = await load('@did-plc/server')
  const plc = PlcServer.create({ db: Database.mock(), port: Number(PLC_PORT) })
  await plc.start()

  const { PDS, readEnv, envToCfg, envToSecrets } = await load('@atproto/pds')
  const env = readEnv()
  const pds = await PDS.create(envToCfg(env), envToSecrets(env))
  await pds.start()

  process.once('SIGTERM', async () => {
    await pds.destroy()
    await plc.destroy()
    process.exit(0)
  })
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
