import { useEffect, useState } from 'react'
import { useSpeech } from '../../ui/speech.tsx'
import { loadProbeWords, type MeasuringWords } from './words/load-probe-words.ts'

/**
 * `null` until they are here, and for good where they cannot be had: a measurement that finds no connection must be told
 * of without them.
 */
export function useProbeWords(): MeasuringWords | null {
  const { language } = useSpeech()
  const [loaded, setLoaded] = useState<MeasuringWords | null>(null)
  useEffect(() => {
    let wanted = true
    loadProbeWords(language).then(
      (words) => wanted && setLoaded(words),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [language])
  return loaded
}
