import type { LinkWords } from './link-words.ts'

export const de: LinkWords = {
  'other-provider': 'Dieser Link ist von einem anderen Anbieter.',
  broken: 'Dieser Link ist nicht vollständig.',
  old: 'Dieser Link gehört zu einer anderen Fassung der Anleitung.',
  fromStart: 'Hier können Sie von vorn beginnen. Wartet jemand am Telefon auf Sie, sagen Sie dort Bescheid.',
  beginsAt: 'Sie beginnen mit dieser Frage:',
  known: (answers) => (answers === 1 ? 'Eine Antwort ist schon da.' : `${answers} Antworten sind schon da.`),
  goesOn: (title) => `Sie machen weiter mit: ${title}`,
}
