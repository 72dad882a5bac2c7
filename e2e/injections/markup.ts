import { type Injection, TRUSTED_TYPES } from './injection.ts'

const STYLES = ['style-src', 'style-src-elem', 'style-src-attr']

/** Text that is to become elements or styles. */
export const MARKUP_INJECTIONS: readonly Injection[] = [
  {
    what: 'innerHTML',
    inject: () => {
      document.body.innerHTML = '<b>b</b>'
      worked = true
    },
    stoppedBy: TRUSTED_TYPES,
  },
  {
    what: 'insertAdjacentHTML',
    inject: () => {
      document.body.insertAdjacentHTML('beforeend', '<b>b</b>')
      worked = true
    },
    stoppedBy: TRUSTED_TYPES,
  },
  {
    what: 'document.write',
    inject: () => {
      document.write('<script>worked = true</script>')
    },
    stoppedBy: TRUSTED_TYPES,
  },
  {
    what: 'DOMParser',
    inject: () => {
      worked = new DOMParser().parseFromString('<b>b</b>', 'text/html').body.childElementCount === 1
    },
    stoppedBy: TRUSTED_TYPES,
  },
  {
    what: 'a frame of text',
    inject: () => {
      const frame = document.createElement('iframe')
      frame.srcdoc = '<script>parent.worked = true</script>'
      document.body.append(frame)
    },
    stoppedBy: TRUSTED_TYPES,
  },
  {
    what: 'a second Trusted Types policy',
    inject: () => {
      const { trustedTypes } = globalThis as {
        trustedTypes?: { createPolicy(name: string, rules: object): void }
      }
      trustedTypes?.createPolicy('second', {})
      worked = true
    },
    stoppedBy: ['trusted-types'],
  },
  {
    what: 'a style element',
    inject: () => {
      const style = document.createElement('style')
      style.append('body { order: 7 }')
      document.head.append(style)
      worked = getComputedStyle(document.body).order === '7'
    },
    stoppedBy: STYLES,
  },
  {
    what: 'a style attribute',
    inject: () => {
      document.body.setAttribute('style', 'order: 7')
      worked = getComputedStyle(document.body).order === '7'
    },
    stoppedBy: STYLES,
  },
]
