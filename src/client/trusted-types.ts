/** The part of the Trusted Types API that is used here; TypeScript's DOM library has none of it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown
}

let starting = false

/**
 * The page's only Trusted Types policy: no text becomes HTML or script, and an address may run
 * only while startWorker() makes the page's own worker.
 */
export function installPolicy(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', { createScriptURL: (url) => (starting ? url : null) })
}

/** Makes a worker; `make` must do nothing else, and at once. */
export function startWorker(make: () => Worker): Worker {
  starting = true
  try {
    return make()
  } finally {
    starting = false
  }
}
