import { describe, expect, it, vi } from 'vitest'
import type { Content } from '../../src/guide/entry.ts'
import { Customer } from './customer.tsx'

const said = (step: string, answer: string) => ({ type: 'answered', step, answer }) as unknown as Content
const waiting = { type: 'waiting', step: 'pause' } as unknown as Content
const atPause = [said('intro', 'next'), said('plug', 'in'), said('pull', 'done')]
const atWhich = [...atPause, said('pause', 'cut-short'), said('lamp', 'dark')]
const atNumber = [...atWhich, said('which', 'tv')]
const atLine = [...atNumber, said('number', 'unsure')]
const atReset = [...atLine, said('line', 'reachable')]
const atLights = [...atReset, said('reset', 'refused')]

describe('several of some', () => {
  it('asks for at least one, or for "none of these"', async () => {
    const customer = new Customer()
    await customer.standsAt(atWhich)
    await customer.isAsked('What is broken?')
    await customer.presses('Next')
    await customer.sees('Tick at least one, or choose an answer below.')
    expect(await customer.log()).toHaveLength(atWhich.length)
    await customer.presses('None of these')
    await customer.hasLogged(...atWhich, said('which', 'none'))
  })
})

describe('a number to read', () => {
  it('is not taken empty: the error stands beside the field', async () => {
    const customer = new Customer()
    await customer.standsAt(atNumber)
    await customer.presses('Check')
    await customer.sees('There is nothing in the field yet.')
    const field = document.querySelector('input')
    expect(field?.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('nothing')
  })

  it('that is mistyped is asked for again, with what was typed and why', async () => {
    const customer = new Customer()
    await customer.standsAt(atNumber)
    await customer.types('1234 5678 9012')
    await customer.presses('Check')
    await customer.sees('This number cannot be quite right.')
    expect(document.querySelector('input')?.value).toBe('1234 5678 9012')
    await customer.hasLogged(...atNumber, {
      ...said('number', 'mistyped'),
      typed: '1234 5678 9012',
    } as Content)
  })

  it('that is right leads on', async () => {
    const customer = new Customer()
    await customer.standsAt(atNumber)
    await customer.types('123456789015')
    await customer.presses('Check')
    await customer.isAsked('Does the line answer?')
  })
})

describe('measuring', () => {
  it('begins by itself where it costs nothing, and can be stopped', async () => {
    const customer = new Customer()
    await customer.standsAt(atLine)
    await customer.sees('Trying our site')
    await customer.presses('Stop')
    await customer.isAsked('Stopped. We’ll go on without this measurement.')
    await customer.hasLogged(...atLine, said('line', 'stopped'))
  })

  it('says in words what came of it, and is in the log before anybody presses on', async () => {
    const customer = new Customer()
    await customer.standsAt(atLine)
    await customer.measurementEnds('wrong-body')
    await customer.isAsked('Something else answered in its place')
    await customer.hasLogged(...atLine, said('line', 'wrong-body'))
  })
})

describe('waiting', () => {
  it('starts its clock when told, by an entry of the log', async () => {
    const customer = new Customer()
    await customer.standsAt(atPause)
    await customer.presses('Start the clock')
    await customer.sees(/0:(30|29)/)
    await customer.hasLogged(...atPause, waiting)
  })

  it('runs on while the page is closed', async () => {
    const customer = new Customer()
    const run = await customer.standsAt([...atPause, waiting])
    await customer.sees(/0:(30|29)/)
    const log = await customer.store.log(run)
    const clock = log.at(-1)
    if (clock !== undefined) Object.assign(clock, { at: clock.at - 31_000 })
    await customer.reloads()
    await customer.sees('The time is up')
    await customer.presses('Continue')
    await customer.isAsked('Is a lamp lit?')
  })
})

describe('before anything is destroyed', () => {
  it('each thing is ticked as safe', async () => {
    const customer = new Customer()
    await customer.standsAt(atReset)
    await customer.presses('All safe, continue')
    await customer.sees('Tick each line once it is safe.')
    await customer.presses('Recordings')
    await customer.presses('Sign-in codes')
    await customer.presses('All safe, continue')
    await customer.hasLogged(...atReset, said('reset', 'saved'))
  })

  it('refusing is an answer', async () => {
    const customer = new Customer()
    await customer.standsAt(atReset)
    await customer.sees('That is fine. Support will then know why.')
    await customer.presses('No, leave it as it is')
    await customer.hasLogged(...atReset, said('reset', 'refused'))
  })
})

describe('a photo', () => {
  async function showsPicture(): Promise<void> {
    const canvas = new OffscreenCanvas(2000, 1000)
    canvas.getContext('2d')?.fillRect(0, 0, 2000, 1000)
    const file = new File([await canvas.convertToBlob({ type: 'image/png' })], 'lights.png', { type: 'image/png' })
    const transfer = new DataTransfer()
    transfer.items.add(file)
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    if (field === null) throw new Error('no way to choose a photo')
    field.files = transfer.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }

  it('is kept on the device, smaller and drawn anew, and named in the log', async () => {
    const customer = new Customer()
    const run = await customer.standsAt(atLights)
    await customer.isAsked('Show us the lights.')
    await showsPicture()
    await customer.presses('Use this photo')
    await customer.isAsked('Does it work now?')
    // The answer is written after the next screen was painted.
    const photo = await vi.waitUntil(async () => {
      const answered = (await customer.log()).at(-1)
      return answered?.type === 'answered' ? answered.photo : undefined
    })
    const kept = await customer.store.photos.find(run, photo)
    expect(kept?.type).toBe('image/jpeg')
    const size = await createImageBitmap(kept ?? new Blob())
    expect([size.width, size.height]).toEqual([1600, 800])
  })

  it('can be done without', async () => {
    const customer = new Customer()
    await customer.standsAt(atLights)
    await customer.presses('Continue without a photo')
    await customer.hasLogged(...atLights, said('lights', 'skipped'))
  })
})
