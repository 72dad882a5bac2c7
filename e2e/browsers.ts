import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, firefox } from '@playwright/test'

/** A browser that is there: where, and by which of Playwright's channels it must be driven. */
export interface FoundBrowser {
  executablePath: string
  channel?: string
}

/**
 * Names on the PATH and the usual places of Mac and Windows. First the one without a window, which starts a page in a
 * quarter of the time (Playwright's own choice, too); last Ubuntu's chromium-browser, a mere snap launcher.
 */
const CHROMIUMS = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'chromium-browser',
]

const APT_INSTALL = 'apt-get install -y --no-install-recommends fonts-noto-cjk'

/** Keeps Chromium from talking to anybody but this machine. */
export const CHROMIUM_ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
]

/** Playwright's own Chromium, else the machine's Chromium or Chrome; undefined where there is neither. */
export function findChromium(): FoundBrowser | undefined {
  return found([chromium.executablePath(), ...CHROMIUMS])
}

/**
 * Playwright's own Firefox, else Debian's; undefined where there is neither.
 * A Firefox that Playwright did not patch speaks only WebDriver BiDi: hence the channel.
 */
export function findFirefox(): FoundBrowser | undefined {
  const debian = found(['firefox-esr'])
  return found([firefox.executablePath()]) ?? (debian && { ...debian, channel: 'moz-firefox' })
}

/** Whether Debian's WebKit is there, with the screen that nobody sees which it is shown on (e2e/webkit). */
export function hasWebKit(): boolean {
  return Boolean(found(['WebKitWebDriver']) && found(['Xvfb']))
}

/** Puts a Chromium where there is none: Playwright's, else as root Debian's; undefined where neither can be had. */
export function installChromium(): FoundBrowser | undefined {
  console.log('No Chromium or Chrome found: trying to install one (once).')
  const isRoot = process.getuid?.() === 0
  for (const command of [
    'npx playwright install chromium',
    ...(isRoot
      ? ['apt-get update', `${APT_INSTALL} chromium-headless-shell`, `${APT_INSTALL} chromium`]
      : []),
  ]) {
    const [program = '', ...args] = command.split(' ')
    try {
      execFileSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
    } catch {
      console.log(`"${command}" failed.`)
    }
    const browser = findChromium()
    if (browser) return browser
  }
  return undefined
}

function found(candidates: string[]): FoundBrowser | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const executablePath = candidates
    .flatMap((candidate) =>
      /[/\\]/.test(candidate) ? candidate : folders.map((folder) => join(folder, candidate)),
    )
    .find(isExecutable)
  return executablePath === undefined ? undefined : { executablePath }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
