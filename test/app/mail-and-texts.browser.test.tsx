import { createRoot } from 'react-dom/client'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ProviderProvider } from '../../src/app/ui/provider-context.tsx'
import { SpeechProvider } from '../../src/app/ui/speech.tsx'
import type { LiveRun } from '../../src/app/walk/run/use-run.ts'
import { ReadStep } from '../../src/app/walk/steps/read-step.tsx'
import type { Given, StepView } from '../../src/app/walk/steps/step-view.ts'
import { en } from '../../src/app/words/en.ts'
import type { ValidatorId } from '../../src/guide/levels.ts'
import { MemoryStore } from './memory-store.ts'
import { someBundle } from './some-bundle.ts'
import { someProvider } from './some-provider.ts'

const provider = {
  ...someProvider,
  mail: {
    ...someProvider.mail,
    brands: ['Somewhere Net'],
    genuineSenders: ['somewhere.example'],
    genuineLinkHosts: ['somewhere.example'],
  },
}

const phishing = `From: "Somewhere Net" <service@somewhere-konto-login.example>
Reply-To: collect@elsewhere.example
Subject: Your mailbox will be deleted today
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p>Confirm now: <a href="https://somewhere-konto-login.example/x">https://www.example.com/login</a></p>
<img src="https://tracker.example/seen.gif"><script>globalThis.mailRan = true</script>
`

describe('a suspicious mail given as a file', () => {
  it('is judged, with the reasons and what to do in words, and the verdict is taken on', async () => {
    const { place, given } = await shown('suspicious-mail')
    await choose(place, phishing)
    await sees(place, 'Don’t trust this email')
    await sees(place, 'The link shows one address and leads to another')
    await sees(place, 'An answer would go to somebody else: collect@elsewhere.example')
    await sees(place, /What to do now\s+Don’t open or answer anything in it/)
    expect(lit(place)).toEqual(['Next'])
    press(place, 'Next')
    expect(given).toEqual([{ answer: 'suspicious' }])
  })

  it('is neither drawn nor fetched from', async () => {
    const { place } = await shown('suspicious-mail')
    await choose(place, phishing)
    await sees(place, 'Don’t trust this email')
    expect(place.querySelectorAll('img, iframe, script, a')).toHaveLength(0)
    expect(globalThis).not.toHaveProperty('mailRan')
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('tracker.example'))).toEqual([])
  })

  it('that is none is said to be none, and nothing is decided', async () => {
    const { place, given } = await shown('suspicious-mail')
    await choose(place, '')
    await sees(place, 'can’t be read as an email')
    expect(lit(place)).toEqual(['Check'])
    expect(given).toEqual([])
  })
})

describe('a suspicious mail of which three things were typed', () => {
  it.each([
    [
      ['Somewhere Net <service@somewhere-konto-login.example>', 'Your mailbox will be deleted today', ''],
      'Don’t trust this email',
      'suspicious',
    ],
    [
      ['Somewhere Net <bill@somewhere.example>', 'Your bill', 'https://somewhere.example/bill'],
      'It seems to be from us',
      'genuine',
    ],
    [['Aunt Maria <maria@gmx.de>', 'Photos', ''], 'We cannot tell', 'cannot-tell'],
  ] as const)('%j shows the verdict, why, and what to do: %s', async (parts, verdict, answer) => {
    const { place, given } = await shown('suspicious-mail')
    for (const [at, text] of parts.entries()) type(place, at, text)
    press(place, 'Check')
    await sees(place, verdict)
    await sees(place, /Why\s+\S/)
    await sees(place, /What to do now\s+\S/)
    expect(place.innerText).not.toMatch(/\bsafe\b/i)
    expect(lit(place)).toEqual(['Next'])
    press(place, 'Next')
    expect(given).toEqual([{ answer }])
  })

  it('that leaves it open is asked for whole, where only its parts were typed', async () => {
    const { place } = await shown('suspicious-mail')
    type(place, 0, 'Aunt Maria <maria@gmx.de>')
    press(place, 'Check')
    await sees(place, 'Can you save the email as a file and drop it here?')
  })

  it('is judged anew once something in it was changed', async () => {
    const { place, given } = await shown('suspicious-mail')
    type(place, 0, 'Somewhere Net <service@somewhere-konto-login.example>')
    press(place, 'Check')
    await sees(place, 'Don’t trust this email')
    type(place, 0, 'Aunt Maria <maria@gmx.de>')
    await vi.waitFor(() => expect(lit(place)).toEqual(['Check']), waiting)
    expect(place.innerText).not.toContain('Don’t trust this email')
    expect(given).toEqual([])
  })

  it('says what to do where something was opened or typed in already', async () => {
    const { place } = await shown('suspicious-mail')
    type(place, 0, 'Somewhere Net <service@somewhere-konto-login.example>')
    press(place, 'Check')
    await sees(place, 'Did you open something in it, or type something in?')
    place.querySelector('summary')?.click()
    await sees(place, 'Change the password now, on another device')
  })
})

describe('a text that leaves two causes open', () => {
  const open = 'Outlook 0x800CCC0E'

  it.each([
    ['Yes', 'connection-refused-or-timeout'],
    ['No', 'offline-or-dns'],
  ])('is asked about, and "%s" makes it %s', async (answer, level) => {
    const { place, given } = await shown('mail-error', ['offline-or-dns', 'connection-refused-or-timeout'])
    type(place, 0, open)
    press(place, 'Check')
    await sees(place, 'This looks like:')
    await sees(place, 'Does a web page that you rarely visit open on the same device?')
    expect(lit(place)).toEqual([])
    expect(given).toEqual([])
    press(place, answer)
    expect(given).toEqual([{ answer: level }])
  })

  it('keeps the likelier cause where nobody knows the answer', async () => {
    const { place, given } = await shown('mail-error', ['offline-or-dns', 'connection-refused-or-timeout'])
    type(place, 0, open)
    press(place, 'Check')
    await sees(place, 'This looks like:')
    press(place, 'Not sure')
    expect(['offline-or-dns', 'connection-refused-or-timeout']).toContain(given[0]?.answer)
  })

  it('is not asked about where the guide goes on alike for both', async () => {
    const { place, given } = await shown('mail-error', [])
    type(place, 0, open)
    press(place, 'Check')
    await vi.waitFor(() => expect(given).toHaveLength(1), waiting)
    expect(place.innerText).not.toContain('This looks like:')
  })
})

const waiting = { timeout: 12_000, interval: 10 }

/** A step that reads this kind of text. @param ways levels that lead somewhere of their own */
async function shown(validator: ValidatorId, ways: readonly string[] = []) {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  const given: Given[] = []
  const edges = [...ways, 'other'].map((answer) => ({ answer, to: `after-${answer}`, claims: [] }))
  const live = {
    run: 'run-1',
    bundle: someBundle('en'),
    replayed: { path: [] },
    settings: new MemoryStore().settings,
  } as unknown as LiveRun
  const view = {
    step: { id: 'mail', kind: 'read', validator, edges, pictures: [], confirms: null },
    words: { title: 'Which?', answers: {} },
    before: null,
    live,
    give: (one: Given) => given.push(one),
    answerPictures: new Map(),
  } as unknown as StepView<'read'>
  root.render(
    <ProviderProvider provider={provider}>
      <SpeechProvider language="en" words={en} changeLanguage={() => {}}>
        <ReadStep {...view} />
      </SpeechProvider>
    </ProviderProvider>,
  )
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  await vi.waitFor(() => expect(lit(place)).toEqual(['Check']), waiting)
  return { place, given }
}

function sees(place: HTMLElement, text: string | RegExp): Promise<void> {
  return vi.waitFor(() => expect(place.innerText).toMatch(text), waiting)
}

/** The strong buttons in view: there is one thing to do at a time. */
function lit(place: HTMLElement): readonly string[] {
  return [...place.querySelectorAll<HTMLElement>('.action-lit')].map(({ innerText }) => innerText.trim())
}

function type(place: HTMLElement, at: number, text: string): void {
  const field = [...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=file]), textarea')][
    at
  ]
  if (field === undefined) throw new Error(`no field ${at}`)
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

async function choose(place: HTMLElement, text: string): Promise<void> {
  const input = await vi.waitFor(() => {
    const found = place.querySelector<HTMLInputElement>('input[type=file]')
    if (found === null) throw new Error('no file field')
    return found
  }, waiting)
  const files = new DataTransfer()
  files.items.add(new File([text], 'mail.eml', { type: 'message/rfc822' }))
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

function press(place: HTMLElement, name: string): void {
  const button = [...place.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name)
  if (button === undefined) throw new Error(`no button ${name}`)
  button.click()
}
