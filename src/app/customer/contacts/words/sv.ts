import type { ContactsWords } from './contacts-words.ts'

export const sv: ContactsWords = {
  title: 'Dina kontakter med kundtjänst',
  lead: 'Anteckna varje samtal, chatt och besök. Nästa gång vet du vad som lovades.',
  empty: 'Inget antecknat än.',
  next: (number) => `Nästa är kontakt nummer ${number}.`,
  add: 'Anteckna en kontakt',
  by: 'Vad var det?',
  ways: {
    call: 'Samtal',
    chat: 'Chatt',
    shop: 'I en butik',
    mail: 'Mejl eller brev',
    visit: 'En tekniker kom hem',
    other: 'Något annat',
  },
  at: 'Vilken dag?',
  who: 'Med vem?',
  whoHint: 'Ett namn, om du vet det.',
  ticket: 'Ärendenummer',
  promised: 'Vad lovades?',
  promisedExample: 'till exempel: en tekniker ringer upp',
  promisedBy: 'Senast när?',
  save: 'Spara',
  cancel: 'Avbryt',
  dayMissing: 'Välj dag.',
  dayAhead: 'Den dagen har inte varit än.',
  saved: 'Antecknat.',
  ticketIs: (ticket) => `Ärende ${ticket}`,
  promisedUntil: (what, by) => (by === null ? `Lovat: ${what}` : `Lovat: ${what}, senast ${by}`),
  wasKept: 'Hölls löftet?',
  kept: 'Ja, det hölls',
  notKept: 'Nej, inte än',
  keptSaid: 'Löftet hölls.',
  notKeptSaid: 'Löftet hölls inte.',
  due: 'Dagen har passerat. Det här kan du säga eller skriva:',
  followUp: (what, { at, who, ticket, by }) =>
    `${sentenceStart(at)} lovade ${who ?? 'er kundtjänst'} mig: ${what}, senast ${by}.${
      ticket === null ? '' : ` Ärendenumret är ${ticket}.`
    } Det har inte hänt. När blir det av?`,
  copy: 'Kopiera det här',
  copied: 'Kopierat',
  remove: 'Radera',
  removeSure: 'Radera den här kontakten?',
  removeYes: 'Ja, radera',
  stays: 'Det här stannar på enheten tills du raderar det. Det följer bara med i en fil som du skickar.',
}

/** Swedish writes weekdays small, a sentence begins large. */
function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
