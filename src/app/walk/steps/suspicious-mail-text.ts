/** What a person can copy from a mail without opening anything in it. */
export type SuspiciousMail = { readonly from: string; readonly subject: string; readonly link: string }

const labels = { from: 'From', subject: 'Subject', link: 'Link' } as const satisfies Record<
  keyof SuspiciousMail,
  string
>

/** The three as one text, a labelled line each, as the log keeps it; empty where nothing was filled in. */
export function suspiciousMailText(mail: SuspiciousMail): string {
  const lines = (['from', 'subject', 'link'] as const)
    .filter((part) => mail[part].trim() !== '')
    .map((part) => `${labels[part]}: ${mail[part].replace(/[\r\n]+/g, ' ')}`)
  return lines.join('\n')
}

export function suspiciousMailIn(text: string): SuspiciousMail {
  const find = (part: keyof SuspiciousMail) => {
    const start = `${labels[part]}: `
    return (
      text
        .split('\n')
        .find((line) => line.startsWith(start))
        ?.slice(start.length) ?? ''
    )
  }
  return { from: find('from'), subject: find('subject'), link: find('link') }
}
