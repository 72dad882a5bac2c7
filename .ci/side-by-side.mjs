// Runs command lines at once, shows what each printed when it has ended, and fails where one of them does.
// usage: node .ci/side-by-side.mjs "npm run a && npm run b" "npm run c"
import { spawn } from 'node:child_process'

function run(line) {
  const child = spawn(line, { shell: true })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk))
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed))
      resolve(code ?? 1)
    })
  })
}

const codes = await Promise.all(process.argv.slice(2).map(run))
process.exitCode = codes.find((code) => code !== 0) ?? 0
