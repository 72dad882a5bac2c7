/**
 * Runs the tests over the built site: finds or installs a browser, builds the variants that the guards compare,
 * then hands over to Playwright.
 * usage: npm run test:e2e -- [--project=chromium] [playwright's other arguments] [part of a file's name]
 */
import { spawn } from 'node:child_process'
import { findChromium, findFirefox, hasWebKit, installChromium } from './browsers.ts'
import { BASE_BUILD, OTHER_BASE, SECOND_BUILD } from './builds.ts'
import config, { ON_DEMAND } from './playwright.config.ts'
import { canCompare } from './visual/rendering.ts'

const args = process.argv.slice(2)
const named = args.flatMap((arg) => /^--project=(.+)/.exec(arg)?.[1] ?? [])
const names = args.filter((arg) => !arg.startsWith('-'))
const everyDay = (config.projects ?? []).flatMap(({ name = '' }) => (ON_DEMAND.includes(name) ? [] : name))
const projects = named.length ? named : everyDay

if (!named.length && process.env.CI && !hasWebKit()) {
  console.error('CI tests in WebKit, too, which is not installed: "apt-get install webkit2gtk-driver xvfb".')
  process.exit(1)
}
if (wants('chromium', ...ON_DEMAND) && !findChromium() && !installChromium()) {
  console.error(
    'The browser tests need Chromium or Chrome: install one, e.g. as root "apt-get install chromium".',
  )
  process.exit(1)
}
if (wants('visual') && !canCompare(args.some((arg) => /^(-u|--update-snapshots)/.test(arg)))) process.exit(0)
if (wants('site') && (!names.length || names.some((name) => 'e2e/site/builds.spec.ts'.includes(name)))) {
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' }
  // Of the pictures the base changes nothing but their addresses, which stand in the pages.
  const below = { BASE: OTHER_BASE, SOCIAL_PICTURES: 'off' }
  await Promise.all([build(SECOND_BUILD, elsewhere), build(BASE_BUILD, below)])
}
const chosen = named.length ? [] : projects.map((name) => `--project=${name}`)
const status = await run('playwright', ['test', '--config', 'e2e', ...args, ...chosen])
if (!named.length && !findFirefox())
  console.log('Firefox is not installed, so nothing was tested in it ("apt-get install firefox-esr").')
if (!named.length && !hasWebKit())
  console.log(
    'WebKit is not installed, so nothing was tested in it ("apt-get install webkit2gtk-driver xvfb").',
  )
process.exitCode = status

function wants(...some: string[]): boolean {
  return some.some((project) => projects.includes(project))
}

/** A build apart from dist; ends the run where it fails. */
async function build(outDir: string, env: Record<string, string>): Promise<void> {
  // Two builds at once may not share a cache: each begins by emptying it.
  const own = { ...env, BUILD_CACHE: `${outDir}-cache` }
  const status = await run('astro', ['build', '--silent', '--force', '--outDir', outDir], own)
  if (status) process.exit(status)
}

function run(program: string, programArgs: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(program, programArgs, {
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      console.error(`${program}: ${message}`)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
