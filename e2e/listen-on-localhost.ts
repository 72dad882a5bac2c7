import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Servers of one port, and how to end them. */
export interface Listening {
  port: number
  close(): Promise<void>
}

/**
 * Listens on both of this machine's own addresses: a browser asks ::1 first, where another program
 * (`astro dev` does) may hold the same port.
 * @param port the wished one, 0 for any; where it is taken, any free one
 */
export async function listenOnLocalhost(handle: RequestListener, port: number): Promise<Listening> {
  for (const wished of [port, 0, 0]) {
    const servers = await listenOnBoth(handle, wished)
    if (servers) return { port: portOf(servers[0]), close: () => closeAll(servers) }
  }
  throw new Error('No port is free both on 127.0.0.1 and on ::1.')
}

/** Undefined where the port is taken on either; 127.0.0.1 alone on a machine without IPv6. */
async function listenOnBoth(
  handle: RequestListener,
  port: number,
): Promise<[Server, ...Server[]] | undefined> {
  const four = createServer(handle)
  const six = createServer(handle)
  try {
    await once(four.listen(port, '127.0.0.1'), 'listening')
    await once(six.listen(portOf(four), '::1'), 'listening')
    return [four, six]
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return [four]
    four.close()
    if (code === 'EADDRINUSE') return undefined
    throw error
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function closeAll(servers: Server[]): Promise<void> {
  for (const server of servers) server.closeAllConnections()
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
}
