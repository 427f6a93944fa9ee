import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoconfigUrls, LONGEST_AUTOCONFIG, parseAutoconfig } from '../../../src/knowledge/mail-settings/autoconfig.ts'
import { elements, type XmlElement } from '../../../src/knowledge/mail-settings/xml.ts'

const server = (tag: string, type: string, [host, port, socket, user = '%EMAILADDRESS%']: readonly string[]) => `
  <${tag} type="${type}">
    <hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType>
    <authentication>password-cleartext</authentication><username>${user}</username>
  </${tag}>`

const file = (...servers: readonly string[]) => `<?xml version="1.0"?>
<clientConfig version="1.1"><!-- a comment with <hostname>evil.example</hostname> -->
 <emailProvider id="verein.example"><domain>verein.example</domain><displayName>Verein &amp; Co</displayName>
 ${servers.join('')}</emailProvider></clientConfig>`

const imap = server('incomingServer', 'imap', ['imap.verein.example', '993', 'SSL'])
const smtp = server('outgoingServer', 'smtp', ['smtp.verein.example', '587', 'STARTTLS', '%EMAILLOCALPART%'])

test('the servers of a file of format 1.1', () => {
  const settings = parseAutoconfig(file(imap, smtp))
  expect(settings).toMatchObject({
    provider: 'Verein & Co',
    source: 'autoconfig',
    imap: { host: 'imap.verein.example', port: 993, security: 'tls', username: 'address' },
    pop3: null,
    smtp: { host: 'smtp.verein.example', port: 587, security: 'starttls', username: 'local-part' },
  })
})

test('further entries of the same host are its other ports', () => {
  const second = server('outgoingServer', 'smtp', ['smtp.verein.example', '465', 'SSL'])
  expect(parseAutoconfig(file(imap, smtp, second))?.smtp.alternatives).toEqual([{ port: 465, security: 'tls' }])
})

describe('what is not recommended', () => {
  test.each([
    ['no encryption', file(imap, server('outgoingServer', 'smtp', ['smtp.verein.example', '25', 'plain']))],
    ['no server for sending', file(imap)],
    ['no server for getting', file(smtp)],
    ['no host name', file(server('incomingServer', 'imap', ['javascript:alert(1)', '993', 'SSL']), smtp)],
    ['no port', file(server('incomingServer', 'imap', ['imap.verein.example', '99999', 'SSL']), smtp)],
    ['another kind of file', '<html><body>404</body></html>'],
    ['nothing', ''],
    ['too long a file', file(imap, smtp) + ' '.repeat(LONGEST_AUTOCONFIG)],
  ])('%s', (_what, xml) => expect(parseAutoconfig(xml)).toBeNull())
})

test('an entity of the file’s own is never expanded', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${file(imap, smtp).replace('Verein', '&b;')}`
  expect(parseAutoconfig(bomb)?.provider).toBe('&b; & Co')
})

test('is asked for by https only, and the address is not sent along', () => {
  const urls = autoconfigUrls('verein.example')
  expect(urls.length).toBeGreaterThan(0)
  for (const url of urls) {
    expect(new URL(url).protocol).toBe('https:')
    expect(url).not.toContain('@')
  }
  expect(autoconfigUrls('x/../../evil')[0]).not.toContain('../')
})

test('any text is read to its end, into no more than 2,000 elements of 12 levels', () => {
  const depth = (list: readonly XmlElement[]): number =>
    list.length === 0 ? 0 : 1 + Math.max(...list.map(({ children }) => depth(children)))
  const count = (list: readonly XmlElement[]): number =>
    list.reduce((sum, { children }) => sum + 1 + count(children), 0)
  for (const xml of ['<a>'.repeat(50_000), '<a/>'.repeat(50_000), '<'.repeat(50_000), '<a b="'.repeat(9_000)]) {
    expect(depth(elements(xml))).toBeLessThanOrEqual(12)
    expect(count(elements(xml))).toBeLessThanOrEqual(2_000)
  }
  const tags = fc.constantFrom(
    '<a>',
    '</a>',
    '<b x="1">',
    '</',
    '>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    'text',
    '"',
  )
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 60 }), (parts) => {
      expect(parseAutoconfig(parts.join(''))).toBeNull()
    }),
    { numRuns: 1_000 },
  )
})
