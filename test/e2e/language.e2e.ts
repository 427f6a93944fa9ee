import { describe, expect, test } from 'vitest'
import { scene } from './customer.ts'

const painted = '[data-screen]:visible'

describe('the language of the first screen', () => {
  test.each([
    ['sv-SE', '/', 'sv'],
    ['en-US', '/privacy/', 'en'],
    ['fr-FR', '/', 'de'],
    ['sv-SE', '/?lang=en', 'en'],
    ['sv-SE', '/de/', 'de'],
    ['de-DE', '/runs', 'de'],
    ['de-DE', '/en/runs', 'en'],
  ])('a %s browser that opens %s reads %s', async (locale, address, language) => {
    const { customer } = await scene({ locale })
    await customer.opens(address)
    const screens = customer.page.locator(painted)
    expect(await screens.count()).toBe(1)
    expect(await screens.getAttribute('lang')).toBe(language)
    expect(await customer.page.locator('html').getAttribute('lang')).toBe(language)
  })

  test('is picked before any other script has run', async () => {
    const { customer, phone } = await scene({ locale: 'sv-SE' })
    await phone.page.route('**/assets/*.js', (route) => route.abort())
    phone.offline = () => true
    await customer.opens('/')
    const screens = customer.page.locator(painted)
    expect(await screens.count()).toBe(1)
    expect(await screens.getAttribute('lang')).toBe('sv')
  })
})
