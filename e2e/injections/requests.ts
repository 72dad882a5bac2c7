import { type Injection, TRUSTED_TYPES } from './injection.ts'

/** What a page may fetch, show, or send: nothing of elsewhere. */
export const REQUEST_INJECTIONS: readonly Injection[] = [
  {
    what: 'a picture from elsewhere',
    inject: ({ elsewhere }) => {
      new Image().src = `${elsewhere}worked.svg`
    },
    stoppedBy: ['img-src'],
  },
  {
    what: 'a stylesheet from elsewhere',
    inject: ({ elsewhere }) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = `${elsewhere}worked.css`
      document.head.append(link)
    },
    stoppedBy: ['style-src', 'style-src-elem'],
  },
  {
    what: 'a font from elsewhere',
    inject: ({ elsewhere }) => new FontFace('worked', `url(${elsewhere}worked.woff2)`).load(),
    stoppedBy: ['font-src'],
  },
  {
    what: 'a film from elsewhere',
    inject: ({ elsewhere }) => {
      const film = document.createElement('video')
      film.src = `${elsewhere}worked.mp4`
      film.load()
      document.body.append(film)
    },
    stoppedBy: ['media-src'],
  },
  {
    what: 'an object from elsewhere',
    inject: ({ elsewhere }) => {
      const object = document.createElement('object')
      object.type = 'text/html'
      object.data = `${elsewhere}worked/`
      document.body.append(object)
    },
    stoppedBy: ['object-src', ...TRUSTED_TYPES],
  },
  {
    what: 'a frame from elsewhere',
    inject: ({ elsewhere }) => {
      const frame = document.createElement('iframe')
      frame.src = `${elsewhere}worked/`
      document.body.append(frame)
    },
    stoppedBy: ['frame-src'],
  },
  {
    what: 'a frame of its own origin',
    inject: ({ here }) => {
      const frame = document.createElement('iframe')
      frame.src = `${here}worked/`
      document.body.append(frame)
    },
    stoppedBy: ['frame-src'],
  },
  { what: 'fetch', inject: ({ elsewhere }) => fetch(elsewhere), stoppedBy: ['connect-src'] },
  {
    what: 'a beacon',
    inject: ({ elsewhere }) => navigator.sendBeacon(elsewhere, 'text'),
    stoppedBy: ['connect-src'],
  },
  {
    what: 'a web socket',
    inject: ({ elsewhere }) => new WebSocket(elsewhere.replace('http', 'ws')),
    stoppedBy: ['connect-src'],
  },
  {
    what: 'an event source',
    inject: ({ elsewhere }) => new EventSource(elsewhere),
    stoppedBy: ['connect-src'],
  },
  {
    what: 'a base for all links',
    inject: ({ elsewhere }) => {
      const base = document.createElement('base')
      base.href = elsewhere
      document.head.append(base)
      worked = document.baseURI === elsewhere
    },
    stoppedBy: ['base-uri'],
  },
  // The last: it leaves the page, and Firefox may do so late.
  {
    what: 'a form that sends to elsewhere',
    inject: ({ elsewhere }) => {
      const form = document.createElement('form')
      form.action = elsewhere
      document.body.append(form)
      form.submit()
    },
    stoppedBy: ['form-action'],
  },
]
