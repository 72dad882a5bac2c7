import { type Injection, TRUSTED_TYPES } from './injection.ts'

const SCRIPTS = ['script-src', 'script-src-elem', 'script-src-attr', ...TRUSTED_TYPES]

/** Scripts in every disguise. */
export const SCRIPT_INJECTIONS: readonly Injection[] = [
  {
    what: 'the textContent of a script',
    inject: () => {
      const script = document.createElement('script')
      script.textContent = 'worked = true'
      document.body.append(script)
    },
    stoppedBy: TRUSTED_TYPES,
  },
  {
    what: 'a script of its own origin, by its address',
    inject: ({ here }) => {
      const script = document.createElement('script')
      script.src = `${here}worked.js`
      document.body.append(script)
    },
    stoppedBy: TRUSTED_TYPES,
  },
  {
    what: 'a script from elsewhere',
    inject: ({ elsewhere }) => {
      const script = document.createElement('script')
      script.src = `${elsewhere}worked.js`
      document.body.append(script)
    },
    stoppedBy: TRUSTED_TYPES,
  },
  {
    what: 'a module from elsewhere',
    inject: ({ elsewhere }) => import(`${elsewhere}worked.js`),
    stoppedBy: ['script-src', 'script-src-elem'],
  },
  {
    what: 'an event handler in an attribute',
    inject: () => {
      document.body.setAttribute('onclick', 'worked = true')
      document.body.click()
    },
    stoppedBy: SCRIPTS,
  },
  {
    what: 'a javascript: link',
    inject: () => {
      const link = document.createElement('a')
      link.href = 'javascript:void (worked = true)'
      document.body.append(link)
      link.click()
    },
    stoppedBy: SCRIPTS,
  },
  {
    what: 'eval',
    // biome-ignore lint/security/noGlobalEval: that it is stopped is what is tested
    inject: () => globalThis.eval('worked = true'),
    stoppedBy: SCRIPTS,
  },
  { what: 'new Function', inject: () => new Function('worked = true')(), stoppedBy: SCRIPTS },
  { what: 'a timer with a text', inject: () => setTimeout('worked = true'), stoppedBy: SCRIPTS },
]
