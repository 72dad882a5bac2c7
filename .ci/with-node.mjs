// Runs a command of this project under a Node that is new enough, with its dependencies in place.
// Plain JavaScript for old Nodes: the machine's own may be too old for Astro, and need not be touched.
// usage: node .ci/with-node.mjs COMMAND [ARGUMENTS]
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const cache = join(root, '.cache')
// npm and npx are .cmd files on Windows, which only a shell can start.
const shell = process.platform === 'win32'
const FETCHED = 'node@24.21.0'

/** The floor is html-validate's, the highest of our tools': ^22.22.0 || >= 24.8.0 */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major === 22) return minor >= 22
  return major > 24 || (major === 24 && minor >= 8)
}

/** The path of a Node that is new enough: this one, the one found before, or one fetched by npx. */
function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const note = join(cache, `${FETCHED}.path`)
  if (existsSync(note)) {
    const known = readFileSync(note, 'utf8')
    if (existsSync(known)) return known
  }
  console.error(`Node ${process.versions.node} is too old here; fetching ${FETCHED} (once).`)
  // A nested npx inside -c fails, so fetch only the path.
  const fetched = run('npx', ['--yes', '--package', FETCHED, '-c', 'node -p process.execPath'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim()
  mkdirSync(cache, { recursive: true })
  writeFileSync(note, fetched)
  return fetched
}

/** Installs by lockfile unless what is in place came from this very lockfile on this platform. */
function install(env) {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const stamp = createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex')
  const file = join(modules, '.installed')
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return
  // NODE_ENV=production would leave out everything: all that we need is a development dependency.
  // Its output goes to standard error: a command's own output may be data for another program.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root, env, stdio: ['ignore', 2, 2] })
  writeFileSync(file, stamp)
}

/** Runs npm or npx, whose own words on standard error say what went wrong; so no stack trace of ours. */
function run(program, args, options) {
  try {
    return execFileSync(program, args, { ...options, shell })
  } catch (error) {
    console.error(`"${program} ${args.join(' ')}" failed: ${error.code ?? `exit ${error.status}`}.`)
    console.error('It needs the npm registry once; with Node 22.22, 24.8 or newer only for "npm ci".')
    process.exit(1)
  }
}

const node = findNode()
const path = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter)
const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' }
install(env)
const [command, ...args] = process.argv.slice(2)
if (!command) {
  console.error('usage: node .ci/with-node.mjs COMMAND [ARGUMENTS]')
  process.exit(2)
}
// Without a shell where possible: on Windows it would split an argument at its blanks.
const child =
  command === 'node'
    ? spawn(node, args, { cwd: root, env, stdio: 'inherit' })
    : spawn(command, args, { cwd: root, env, stdio: 'inherit', shell })
// The terminal sends Ctrl+C to the command too: only outlive it. A kill reaches nobody but this launcher.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`${command}: ${error.message}`)
  process.exitCode = 127
})
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 128 + constants.signals[signal] : code
})
