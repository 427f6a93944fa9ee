import type { IntakeWords } from './intake-words.ts'

export const sv: IntakeWords = {
  send: (provider) => `Skicka till ${provider} härifrån`,
  hint: 'Utan uppkoppling väntar filen på den här enheten. Den går i väg när det finns en och sidan är öppen.',
  title: 'På väg till kundtjänst',
  waiting: 'Väntar på att skickas.',
  because: {
    offline: 'Det finns ingen uppkoppling. Filen går i väg så snart det finns en.',
    'no-answer': 'Inget svar kom. Vi fortsätter försöka.',
    'server-busy': 'Kundtjänstens server kan inte ta emot den just nu. Vi fortsätter försöka.',
    'not-allowed': 'Kundtjänstens server tar inte emot den från den här sidan. Skicka den hellre med mejl eller chatt.',
  },
  next: (time) => `Nästa försök senast klockan ${time}.`,
  sending: 'Skickas …',
  sent: (moment) => `Skickad ${moment}.`,
  failed: (status) =>
    `Kundtjänstens server tog inte emot den${status === 0 ? '' : ` (svar ${status})`}. Skicka den med mejl eller chatt, eller försök igen.`,
  again: 'Försök igen',
  remove: 'Ta bort, skicka inte',
  removeSure: 'Ta bort filen innan den skickas?',
  removeSending: 'Den skickas just nu. Den kan redan ha kommit fram.',
  removeYes: 'Ja, ta bort',
  forget: 'Ta bort ur listan',
  added: 'Filen står på tur att skickas.',
  alreadyThere: 'Just den här filen står redan på tur eller är skickad.',
  refused: {
    'too-large': 'Filen är för stor för att skickas härifrån. Ta bort ett foto eller skicka den på annat sätt.',
    full: 'Fem filer väntar redan. Ta bort en först.',
    'not-kept': 'Filen kunde inte sparas på den här enheten. Skicka den på annat sätt.',
  },
}
