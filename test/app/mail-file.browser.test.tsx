import { createRoot } from 'react-dom/client'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ProviderProvider } from '../../src/app/ui/provider-context.tsx'
import { SpeechProvider } from '../../src/app/ui/speech.tsx'
import { MailFile } from '../../src/app/walk/steps/mail-file.tsx'
import { en } from '../../src/app/words/en.ts'
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
  it('is judged, with the reasons in words, and the verdict is taken on', async () => {
    const { place, given } = shown()
    await choose(place, phishing)
    await vi.waitFor(() => expect(place.innerText).toContain('Don’t trust this mail'), waiting)
    expect(place.innerText).toContain('The link shows one address and leads to another')
    expect(place.innerText).toContain('An answer would go to somebody else: collect@elsewhere.example')
    press(place, 'Next')
    expect(given).toEqual(['suspicious'])
  })

  it('is neither drawn nor fetched from', async () => {
    const { place } = shown()
    await choose(place, phishing)
    await vi.waitFor(() => expect(place.innerText).toContain('Don’t trust this mail'), waiting)
    expect(place.querySelectorAll('img, iframe, script, a')).toHaveLength(0)
    expect(globalThis).not.toHaveProperty('mailRan')
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('tracker.example'))).toEqual([])
  })

  it('that is none is said to be none, and nothing is decided', async () => {
    const { place, given } = shown()
    await choose(place, '')
    await vi.waitFor(() => expect(place.innerText).toContain('can’t be read as a mail'), waiting)
    expect([...place.querySelectorAll('button')]).toHaveLength(0)
    expect(given).toEqual([])
  })
})

const waiting = { timeout: 5000, interval: 10 }

function shown() {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  const given: string[] = []
  root.render(
    <ProviderProvider provider={provider}>
      <SpeechProvider language="en" words={en} changeLanguage={() => {}}>
        <MailFile onVerdict={(verdict) => given.push(verdict)} />
      </SpeechProvider>
    </ProviderProvider>,
  )
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  return { place, given }
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
