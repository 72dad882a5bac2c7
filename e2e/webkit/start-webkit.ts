import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { WebDriver } from './web-driver.ts'

/** How long WebKit's driver may take to answer at first, and how often it is asked. */
const PATIENCE = { attempts: 100, pause: 100 }

/** WebKit's own browser, on a screen that nobody sees. */
export interface RunningWebKit {
  driver: WebDriver
  close(): Promise<void>
}

/** Starts Debian's WebKit (webkit2gtk-driver) on a screen of its own (xvfb). */
export async function startWebKit(): Promise<RunningWebKit> {
  // It chooses a display that is free, and says its number.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [display] = await once(screen.stdio[3] as Readable, 'data')
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${String(display).trim()}` }
  const server = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' })
  const endAll = async () => {
    for (const child of [server, screen]) await end(child)
  }
  try {
    const driver = await openWhenReady(`http://127.0.0.1:${port}`)
    return { driver, close: () => driver.close().finally(endAll) }
  } catch (error) {
    await endAll()
    throw error
  }
}

/** The driver's server does not say when it is ready: it is asked until it answers. */
async function openWhenReady(address: string): Promise<WebDriver> {
  for (let attempt = 1; ; attempt++)
    try {
      return await WebDriver.open(address)
    } catch (error) {
      if (attempt === PATIENCE.attempts) throw error
      await wait(PATIENCE.pause)
    }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill()
  await once(child, 'exit')
}
