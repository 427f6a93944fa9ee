import type { CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'

/** One stop of a screen reader. */
export type Heard = {
  readonly role: string
  readonly name: string
  readonly hasFocus: boolean
  /** The landmark that it lies in. */
  readonly within: string | null
  readonly node: number
}

type AxNode = {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

const landmarks = ['banner', 'main', 'contentinfo', 'navigation', 'search']
/** What only groups, and the pieces of a text that is read as a whole. */
const silent = new Set([
  'article',
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'paragraph',
  'list',
  'strong',
  'emphasis',
  'LabelText',
  'ListMarker',
])

/**
 * Somebody who knows of a page only what the accessibility tree tells, in its order, as TalkBack and VoiceOver do: finds
 * everything by role and name, and activates it as they do.
 */
export class Listener {
  readonly #page: Page
  readonly #session: Promise<CDPSession>

  constructor(page: Page) {
    this.#page = page
    this.#session = page.context().newCDPSession(page)
  }

  /** From the top to the bottom, as one swipes. */
  async hears(): Promise<readonly Heard[]> {
    const session = await this.#session
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] }
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const heard: Heard[] = []
    const visit = (node: AxNode, within: string | null) => {
      const role = node.role?.value ?? ''
      const name = node.name?.value.trim() ?? ''
      const hasFocus = node.properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false
      if (!node.ignored && !silent.has(role))
        heard.push({ role, name, hasFocus, within, node: node.backendDOMNodeId ?? 0 })
      const inside = landmarks.includes(role) ? role : within
      for (const id of node.childIds ?? []) {
        const child = byId.get(id)
        if (child !== undefined) visit(child, inside)
      }
    }
    if (nodes[0] !== undefined) visit(nodes[0], null)
    return heard
  }

  /** Waits until something of that role and name is told. */
  async finds(role: string, name: string): Promise<Heard> {
    return expect
      .poll(async () => (await this.hears()).find((one) => one.role === role && one.name.startsWith(name)), {
        timeout: 15_000,
        message: `no ${role} called ${name}`,
      })
      .toBeDefined()
      .then(async () => {
        const found = (await this.hears()).find((one) => one.role === role && one.name.startsWith(name))
        if (found === undefined) throw new Error(`${role} ${name} is gone again`)
        return found
      })
  }

  /** The double tap. */
  async activates(role: string, name: string): Promise<void> {
    const session = await this.#session
    const { node } = await this.finds(role, name)
    const { object } = (await session.send('DOM.resolveNode', { backendNodeId: node })) as {
      object: { objectId: string }
    }
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { this.click() }',
    })
  }

  /** The next screen has come, and the reader's place with it: to its heading. */
  async arrivesAt(title: string): Promise<void> {
    await this.#page.waitForFunction((text) => document.activeElement?.textContent === text, title)
    const heading = await this.finds('heading', title)
    expect(heading.hasFocus, `the place is at “${title}”`).toBe(true)
  }
}
