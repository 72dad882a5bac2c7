import { type Injection, TRUSTED_TYPES } from './injection.ts'

/** Workers: one from a file is not under the page's policy once it runs. */
export const WORKER_INJECTIONS: readonly Injection[] = [
  {
    what: 'a worker from a blob',
    inject: () => {
      const code = new Blob(['postMessage(0)'], { type: 'text/javascript' })
      new Worker(URL.createObjectURL(code)).onmessage = () => {
        worked = true
      }
    },
    stoppedBy: TRUSTED_TYPES,
  },
  {
    what: 'a worker of its own origin',
    inject: ({ here }) => {
      new Worker(`${here}worker.js`).onmessage = () => {
        worked = true
      }
    },
    stoppedBy: ['worker-src', ...TRUSTED_TYPES],
  },
  {
    what: 'a service worker',
    inject: async ({ here }) => {
      await navigator.serviceWorker.register(`${here}worker.js`)
      worked = true
    },
    stoppedBy: ['worker-src', ...TRUSTED_TYPES],
  },
]
