import type { Page } from '@playwright/test'

interface Node {
  nodeId: string
  role?: { value: string }
  name?: { value: string }
  childIds?: string[]
}

/** The text that assistive technology hears of the status of a page, counters of the styles included; Chromium only. */
export async function heardStatus(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const textOf = (node: Node | undefined): string => {
    if (node?.role?.value === 'StaticText') return node.name?.value ?? ''
    return (node?.childIds ?? []).map((id) => textOf(byId.get(id))).join('')
  }
  return textOf(nodes.find(({ role }) => role?.value === 'status'))
}
