/**
 * Serves a built folder as production does, for `npm start` and for the browser tests.
 * usage: node e2e/server.ts [--dir dist] [--base /] [--port 4321]
 * Without --base it takes that of the build's environment, BASE.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { BASE } from '../src/site.ts'
import { answerTo } from './answer.ts'
import { theBuildIn } from './builds.ts'
import { headersFor, parseHeadersFile } from './headers-file.ts'
import { listFiles } from './list-files.ts'
import { listenOnLocalhost } from './listen-on-localhost.ts'
import { metaPolicy } from './meta-policy.ts'

/** What to serve and where. */
export interface ServeOptions {
  /** The built folder; listed once, so a new build needs a new server. */
  dir: string
  /** Where the folder stands in the address, with slashes at both ends: "/dictionary/" */
  base?: string
  /** The wished port, 0 for any; where it is taken, any free one. */
  port?: number
}

/** A server that listens. */
export interface RunningServer {
  /** With the base: "http://localhost:4321/" */
  address: string
  close(): Promise<void>
}

/** Starts serving, to this machine only; throws where the folder holds no build (no 404.html). */
export async function startServer({ dir, base = '/', port = 0 }: ServeOptions): Promise<RunningServer> {
  const { port: listening, close } = await listenOnLocalhost(handlerOf(theBuildIn(resolve(dir)), base), port)
  return { address: `http://localhost:${listening}${base}`, close }
}

function handlerOf(dir: string, base: string): RequestListener {
  const files = new Set(listFiles(dir).filter(isPublished))
  const rules = existsSync(join(dir, '_headers'))
    ? parseHeadersFile(readFileSync(join(dir, '_headers'), 'utf8'))
    : []
  const notFound = readFileSync(join(dir, '404.html'), 'utf8')
  const sendFile = sirv(dir, { etag: true, maxAge: 0, extensions: [] })

  return (request, response) => {
    const [encoded = '/', ...query] = (request.url ?? '/').split('?')
    const pathname = decoded(encoded)
    const answer = answerTo(files, base, pathname)
    if (answer === 'outside-the-base') return end(response, 404, `Nothing here: the site is at ${base}\n`)
    for (const [name, value] of headersFor(rules, `/${pathname.slice(base.length)}`))
      response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, 'Only GET and HEAD.\n')
    if (answer === 'missing') return endWithPage(response, 404, notFound)
    if ('redirect' in answer) {
      response.setHeader('Location', [encodeURI(answer.redirect), ...query].join('?'))
      return end(response, 301, '')
    }
    if (answer.file.endsWith('.html')) addPolicy(response, readFileSync(join(dir, answer.file), 'utf8'))
    request.url = encodeURI(answer.file)
    delete request.headers.range // sirv throws on one that runs backwards, and no file here is big
    sendFile(request, response)
  }
}

/** Hosts read these files instead of serving them; hidden files are nobody's business. */
function isPublished(file: string): boolean {
  return !file.includes('/.') && file !== '/_headers' && file !== '/_redirects'
}

/** A broken encoding ("/%zz/") stays as it came and is then a path that nobody has. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', 'text/plain;charset=utf-8')
  response.writeHead(status).end(text)
}

function endWithPage(response: ServerResponse, status: number, html: string): void {
  addPolicy(response, html)
  end(response.setHeader('Content-Type', 'text/html;charset=utf-8'), status, html)
}

/** A second policy beside that of `_headers`: a browser keeps to both. It also covers what stands before the meta. */
function addPolicy(response: ServerResponse, html: string): void {
  const policy = metaPolicy(html)
  if (policy) response.appendHeader('Content-Security-Policy', policy)
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: BASE },
      port: { type: 'string', default: '4321' },
    },
  })
  const { address } = await startServer({ ...values, port: Number(values.port) })
  console.log(`The Bounce Dictionary is at ${address}`)
}
