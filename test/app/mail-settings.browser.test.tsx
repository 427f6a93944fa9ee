import { describe, expect, it, onTestFinished } from 'vitest'
import { askableHosts, askForSettings } from '../../src/app/customer/mail-settings/ask-for-settings.ts'
import type { Provider } from '../../src/provider/provider.ts'
import { Customer } from './customer.tsx'
import { someProvider } from './some-provider.ts'

describe('mail settings', () => {
  it('show what belongs in the program that the person chooses, in its own words', async () => {
    const customer = await withAddress('maria@gmx.de')
    await customer.sees('sign in to the mailbox in a browser and turn on IMAP')
    await customer.presses('Thunderbird')
    await customer.sees(/Hostname\s+imap\.gmx\.net/)
    await customer.presses('Mail on iPhone and iPad')
    await customer.sees(/Host Name\s+imap\.gmx\.net/)
    await customer.sees(/User Name\s+maria@gmx\.de/)
  })

  it('say what is wrong with an address, and go no further', async () => {
    const customer = await withAddress('maria')
    await customer.sees('not a complete email address')
    customer.doesNotSee('Which email program')
  })

  it('are compared with what the person has: near misses by name, and right is called right', async () => {
    const customer = await withAddress('maria@gmx.de')
    await customer.presses('Thunderbird')
    await customer.presses('Compare with what I have')
    await customer.sees('Copy what your email program shows')
    fill('Hostname', 'imap.gmx.ent')
    fill('Username', 'maria')
    await customer.presses('Compare')
    await customer.sees(/You have: imap\.gmx\.ent\s+Nearly: it should be imap\.gmx\.net/)
    await customer.sees(/You have: maria\s+The part after the @ is missing. It should be maria@gmx\.de/)
    fill('Hostname', 'imap.gmx.net')
    fill('Username', 'maria@gmx.de')
    await customer.presses('Compare')
    await customer.sees('What you filled in is right.')
  })

  it('of POP3 are right as well', async () => {
    const customer = await withAddress('maria@gmx.de')
    await customer.presses('Thunderbird')
    await customer.presses('Compare with what I have')
    await customer.sees('Copy what your email program shows')
    fill('Hostname', 'pop.gmx.net')
    fill('Port', '995')
    await customer.presses('Compare')
    await customer.sees('What you filled in is right.')
  })

  it('do not tell two kinds of encryption apart where the program does not', async () => {
    const customer = await withAddress('maria@gmx.de')
    await customer.presses('Mail on iPhone and iPad')
    await customer.presses('Compare with what I have')
    await customer.sees('Copy what your email program shows')
    fill('Server Port (under “Advanced”)', '143')
    await customer.presses('on')
    await customer.presses('Compare')
    await customer.sees('What you filled in is right.')
    await customer.presses('None')
    await customer.presses('Compare')
    await customer.sees(/You have: None\s+Without encryption, anybody on the way can read it. Choose on/)
  })
})

describe('a domain that is not known', () => {
  it('is said to be unknown, and nobody is asked where the provider names nobody', async () => {
    const asked = answering({})
    const customer = await withAddress('info@unknown-firm.example')
    await customer.sees('We don’t know unknown-firm.example here')
    await customer.sees('Look for “IMAP” and “SMTP”')
    customer.doesNotSee('Ask now')
    expect(asked.filter((url) => url.includes('unknown-firm'))).toEqual([])
  })

  it('is looked up by the service that the provider trusts; only the domain goes out', async () => {
    const asked = answering({ 'https://settings.example/v1.1/unknown-firm.example': autoconfig })
    expect(askableHosts(asking, 'https://here.example')).toEqual(['settings.example', 'dns.example'])
    expect(await ask('unknown-firm.example')).toMatchObject({
      status: 'found',
      settings: { source: 'autoconfig', imap: { host: 'mx.hoster.example', port: 993 } },
    })
    expect(asked).toEqual(['https://settings.example/v1.1/unknown-firm.example'])
  })

  it('has the settings of whoever takes in its mail, where the service does not know it', async () => {
    const mx = { Status: 0, Answer: [{ name: 'x', type: 15, data: '10 mx00.gmx.net.' }] }
    answering({ 'https://dns.example/?name=unknown-firm.example&type=MX': JSON.stringify(mx) })
    expect(await ask('unknown-firm.example')).toMatchObject({
      status: 'found',
      settings: { source: 'mail-exchanger', imap: { host: 'imap.gmx.net' } },
    })
  })

  it('is asked for by its name on the wire', async () => {
    const asked = answering({})
    await ask('bücher.example')
    expect(asked[0]).toBe('https://settings.example/v1.1/xn--bcher-kva.example')
  })

  it('stays unknown: nobody answers, or the answer helps nobody', async () => {
    answering({})
    expect(await ask('unknown-firm.example')).toEqual({ status: 'no-answer' })
    answering({ 'https://dns.example/?name=unknown-firm.example&type=MX': '{"Status":3}' })
    expect(await ask('unknown-firm.example')).toEqual({ status: 'not-found' })
    answering({ 'https://settings.example/v1.1/unknown-firm.example': '<html>sign in</html>' })
    expect(await ask('unknown-firm.example')).toEqual({ status: 'not-found' })
  })
})

const asking: Provider = {
  ...someProvider,
  mail: { ...someProvider.mail, autoconfig: 'https://settings.example/v1.1/' },
  probes: { ...someProvider.probes, dnsOverHttps: 'https://dns.example/' },
}

const autoconfig = `<clientConfig version="1.1"><emailProvider id="hoster.example"><displayName>Hoster</displayName>
  <incomingServer type="imap"><hostname>mx.hoster.example</hostname><port>993</port><socketType>SSL</socketType></incomingServer>
  <outgoingServer type="smtp"><hostname>mx.hoster.example</hostname><port>465</port><socketType>SSL</socketType></outgoingServer>
</emailProvider></clientConfig>`

function ask(domain: string) {
  return askForSettings(new AbortController().signal, asking, domain)
}

/** Only these addresses answer, each with its text. Gives what was asked for. */
function answering(texts: Readonly<Record<string, string>>): readonly string[] {
  const asked: string[] = []
  const real = globalThis.fetch
  onTestFinished(() => {
    globalThis.fetch = real
  })
  globalThis.fetch = async (input) => {
    asked.push(String(input))
    const text = texts[String(input)]
    if (text === undefined) throw new TypeError('nothing answers')
    return new Response(text)
  }
  return asked
}

async function withAddress(address: string): Promise<Customer> {
  const customer = new Customer()
  customer.opens('/mail')
  await customer.sees('Your email address')
  await customer.types(address)
  await customer.presses('Show the settings')
  return customer
}

function fill(label: string, text: string): void {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label)
  const field = document.querySelector<HTMLInputElement>(`#${CSS.escape(found?.htmlFor ?? '')}`)
  if (field === null) throw new Error(`no field ${label}`)
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
