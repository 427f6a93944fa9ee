import type { MailVerdict } from '../../../knowledge/suspicious-mail/judge.ts'
import type { Provider } from '../../../provider/provider.ts'

export type JudgedMail = { readonly kind: 'judged'; readonly verdict: MailVerdict } | { readonly kind: 'unreadable' }

/** Is this mail from whom it claims? The parser is loaded when the first mail is given. */
export async function judgeMailFile(file: Blob, provider: Provider | null): Promise<JudgedMail> {
  try {
    const [{ readMail }, { judgeWholeMail }, { LARGEST_MAIL }] = await Promise.all([
      import('../../../knowledge/suspicious-mail/read-mail.ts'),
      import('../../../knowledge/suspicious-mail/judge-whole-mail.ts'),
      import('../../../knowledge/suspicious-mail/compact-mail.ts'),
    ])
    const read = await readMail(new Uint8Array(await file.slice(0, LARGEST_MAIL).arrayBuffer()))
    if (read.status === 'unreadable') return { kind: 'unreadable' }
    return { kind: 'judged', verdict: judgeWholeMail(read, '', provider) }
  } catch {
    // The file is gone, or the parser is not to be had now: the three fields are there all the same.
    return { kind: 'unreadable' }
  }
}
