import { listenOnLocalhost } from './listen-on-localhost.ts'

/** Another origin, which no page may ask for anything. */
export interface Elsewhere {
  /** An address of its own for each attempt, so that a late request is not taken for another's. */
  addressFor(attempt: string): string
  /** Whether anything below the address of an attempt was asked for. */
  wasAsked(attempt: string): boolean
  close(): Promise<void>
}

/** Starts another origin, which answers everything with nothing and lets every page read that. */
export async function startElsewhere(): Promise<Elsewhere> {
  const asked: string[] = []
  const { port, close } = await listenOnLocalhost((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*').end()
  }, 0)
  // "a frame from elsewhere" -> "/a-frame-from-elsewhere/"
  const pathFor = (attempt: string) => `/${attempt.replaceAll(/[^\w]+/g, '-')}/`
  return {
    addressFor: (attempt) => `http://localhost:${port}${pathFor(attempt)}`,
    wasAsked: (attempt) => asked.some((path) => path.startsWith(pathFor(attempt))),
    close,
  }
}
