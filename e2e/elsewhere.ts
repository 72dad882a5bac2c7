import { listenOnLocalhost } from './listen-on-localhost.ts'

/** Another origin, which no page may ask for anything. */
export interface Elsewhere {
  address: string
  /** What it was asked for since the last look: "/worked.js" */
  takeAsked(): string[]
  close(): Promise<void>
}

/** Starts another origin, which answers everything with nothing and lets every page read that. */
export async function startElsewhere(): Promise<Elsewhere> {
  const asked: string[] = []
  const { port, close } = await listenOnLocalhost((request, response) => {
    // A browser asks for this by itself wherever it goes.
    if (request.url !== '/favicon.ico') asked.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*').end()
  }, 0)
  return { address: `http://localhost:${port}/`, takeAsked: () => asked.splice(0), close }
}
