import { useEffect, useState } from 'react'
import type { StepId } from '../../../guide/ids.ts'
import { keepPastedText, pastedText } from '../../../store/pasted-texts.ts'
import type { LiveRun } from '../run/use-run.ts'
import { typedSite } from './typed-site.ts'

/** Kept beside the log, as pasted texts are: which site somebody visits goes into no file. */
const SITE = 'site' as StepId

export type Site = { readonly known: string | null; readonly keep: (site: string) => void }

/** The site that was measured before in this run, else the last that was typed on the way here. */
export function useSite({ settings, run, replayed }: LiveRun): Site {
  const [kept, setKept] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    void pastedText(settings, run, SITE).then((text) => wanted && setKept(text))
    return () => {
      wanted = false
    }
  }, [settings, run])
  return {
    known: kept ?? typedSite(replayed.path),
    keep: (text) => void keepPastedText(settings, run, { step: SITE, text }),
  }
}
