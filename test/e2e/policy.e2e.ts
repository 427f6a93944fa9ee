import { expect, test } from 'vitest'
import { scene } from './customer.ts'

test('what the policy forbids is refused: inline scripts and styles, markup from text, scripts by address', async () => {
  const { customer, phone } = await scene()
  await customer.opens('/')
  const ran = await customer.page.evaluate(() => {
    const script = document.createElement('script')
    const style = document.createElement('style')
    const outcome: Record<string, boolean> = {}
    const tries: Record<string, () => void> = {
      'text as a script': () => {
        script.textContent = 'window.planted = true'
        document.head.append(script)
      },
      'text as markup': () => {
        document.createElement('p').innerHTML = '<img src=x>'
      },
      'a worker by its address': () => {
        new Worker('/sw.js')
      },
      'another policy': () => {
        ;(
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('planted', {})
      },
    }
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        attempt()
        outcome[name] = true
      } catch {
        outcome[name] = false
      }
    }
    style.textContent = 'html { --planted: 1 }'
    document.head.append(style)
    outcome['a style in the page'] = getComputedStyle(document.documentElement).getPropertyValue('--planted') !== ''
    outcome['text as a script'] = 'planted' in window
    return outcome
  })
  expect(ran).toEqual({
    'text as a script': false,
    'text as markup': false,
    'a worker by its address': false,
    'another policy': false,
    'a style in the page': false,
  })
  phone.problems.length = 0
})
