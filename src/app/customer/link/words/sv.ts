import type { LinkWords } from './link-words.ts'

export const sv: LinkWords = {
  'other-provider': 'Länken kommer från en annan leverantör.',
  broken: 'Länken är inte hel.',
  old: 'Länken hör till en annan version av guiden.',
  fromStart: 'Du kan börja från början här. Säg till om någon väntar på dig i telefon.',
  beginsAt: 'Du börjar med den här frågan:',
  known: (answers) => (answers === 1 ? 'Ett svar finns redan.' : `${answers} svar finns redan.`),
  goesOn: (title) => `Du fortsätter med: ${title}`,
}
