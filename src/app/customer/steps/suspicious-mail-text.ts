/** What a person can copy from a mail without opening anything in it. */
export type SuspiciousMail = { readonly from: string; readonly subject: string; readonly link: string }

/** The three as one text, a line each, as the log keeps it; empty where nothing was filled in. */
export function suspiciousMailText({ from, subject, link }: SuspiciousMail): string {
  const lines = [from, subject, link].map((line) => line.replace(/[\r\n]+/g, ' '))
  return lines.some((line) => line.trim() !== '') ? lines.join('\n') : ''
}

export function suspiciousMailIn(text: string): SuspiciousMail {
  const [from = '', subject = '', link = ''] = text.split('\n')
  return { from, subject, link }
}
