/** Markup that stands in a page as it is served, as if the build had let a text through. */
export interface Planted {
  what: string
  /** ELSEWHERE stands for the address of another origin. */
  html: string
  /** The directive that must report. */
  stoppedBy: string
}

/** Trusted Types do not judge what the server sends: here the sources of scripts and styles alone decide. */
export const PLANTED: readonly Planted[] = [
  { what: 'an inline script', html: '<script>worked = true</script>', stoppedBy: 'script-src-elem' },
  {
    what: 'a script from elsewhere',
    html: '<script src="ELSEWHEREworked.js"></script>',
    stoppedBy: 'script-src-elem',
  },
  { what: 'an event handler', html: '<svg onload="worked = true"></svg>', stoppedBy: 'script-src-attr' },
  {
    what: 'a style element',
    html: '<style>main { background: url(ELSEWHEREworked.svg) }</style>',
    stoppedBy: 'style-src-elem',
  },
  {
    what: 'a style attribute',
    html: '<p style="background: url(ELSEWHEREworked.svg)">p</p>',
    stoppedBy: 'style-src-attr',
  },
  { what: 'a picture from elsewhere', html: '<img src="ELSEWHEREworked.svg" alt="">', stoppedBy: 'img-src' },
  {
    what: 'a frame from elsewhere',
    html: '<iframe src="ELSEWHEREworked/"></iframe>',
    stoppedBy: 'frame-src',
  },
]
