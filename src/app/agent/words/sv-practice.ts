import type { enPractice } from './en-practice.ts'

export const svPractice: typeof enPractice = {
  title: 'Öva på att höra koder',
  lead: 'Påhittade personer läser upp koder från riktiga guider, med fel som i telefon. Inget av det sparas.',
  callerNumber: (seed) => `Påhittad person ${seed}`,
  begin: 'Ta samtalet',
  nextGroup: 'Nästa grupp',
  groupAgain: (group) => `Grupp ${group} igen`,
  fieldHint: 'Enter: nästa grupp. Alt och en siffra: den gruppen igen, bokstaverad.',
  noVoice: 'Enheten har ingen egen röst för ditt språk: texten står här.',
  showText: 'Visa vad som sades',
  nextCaller: 'Nästa samtal',
  took: (duration) => `Det tog ${duration}.`,
  counted: (again, mistakes) =>
    `${again} ${again === 1 ? 'grupp' : 'grupper'} lästes igen, ${mistakes} tecken var fel från början.`,
  otherCode: (code) => `En annan kod togs för den rätta. Den var ${code}.`,
  results: 'Dina samtal',
  caller: 'Samtal',
  time: 'Tid',
  again: 'Lästes igen',
  mistakes: 'Fel från början',
  result: 'Resultat',
  right: 'rätt',
  wrong: 'fel kod',
}
