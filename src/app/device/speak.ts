/** Slow enough to write along. */
const RATE = 0.7

/**
 * Reads something aloud with a voice that lives on this device: others send the text to a server. `false` where there is no
 * such voice. Resolves when it has been said, or was stopped.
 */
export async function speak(text: string, locale: string): Promise<boolean> {
  const voice = await localVoice(locale)
  if (voice === null) return false
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = RATE
  stopSpeaking()
  return new Promise((resolve) => {
    utterance.onend = () => resolve(true)
    utterance.onerror = () => resolve(true)
    speechSynthesis.speak(utterance)
  })
}

export function stopSpeaking(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
}

async function localVoice(locale: string): Promise<SpeechSynthesisVoice | null> {
  if (!('speechSynthesis' in globalThis)) return null
  const language = locale.slice(0, 2)
  const voices = await allVoices()
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null
}

/** Chromium fills its list only after it was asked for the first time. */
const VOICES_WITHIN_MS = 1000

function allVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const now = speechSynthesis.getVoices()
  if (now.length > 0) return Promise.resolve(now)
  return new Promise((resolve) => {
    const done = () => resolve(speechSynthesis.getVoices())
    speechSynthesis.addEventListener('voiceschanged', done, { once: true })
    setTimeout(done, VOICES_WITHIN_MS)
  })
}
