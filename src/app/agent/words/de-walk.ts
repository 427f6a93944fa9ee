import type { enWalk } from './en-walk.ts'

export const deWalk: typeof enWalk = {
  title: 'Am Telefon durchgehen',
  lead: 'Für Anrufer ohne Smartphone: dieselbe Anleitung, Sie lesen vor und wählen, was Sie hören. Es gilt als gesagt, nie als gemessen.',
  begin: 'Gemeinsam beginnen',
  together: 'Gemeinsam weitermachen',
  togetherHint:
    'Derselbe Durchgang ab hier, Schritt für Schritt mit dem Anrufer. Was vorher gemessen oder belegt wurde, steht beim früheren Code; hier gilt es als gesagt.',
  goOn: 'Mit dem Anrufer weitermachen',
  lookAgain: 'Gemeinsam noch einmal ansehen',
  side: 'Was der Kunde lesen würde',
  sameLanguage: 'Der Schritt steht schon in den Worten des Kunden da.',
  soFar: 'Bisher',
  before: 'von vorher',
  back: 'Zurück zu den Schritten',
  caseTitle: 'Fall',
  newCode: 'Neuer Code',
  newCodeHint: 'Alles bis hierher. Lesen Sie ihn vor oder senden Sie den Link zurück.',
  earlier: (code) => `Was vorher war: ${code}`,
  by: 'Durchgegangen von',
  walkedByAgent: 'Kundendienst, gemeinsam mit dem Anrufer',
  walkedHere: 'Dieser Code stammt aus einem Durchgang an diesem Platz. Dessen Aufzeichnung sagt mehr.',
  toWalked: 'Zu dieser Aufzeichnung',
  notLoaded: 'Die Anleitung war nicht zu laden. Stellen Sie eine Verbindung her und versuchen Sie es noch einmal.',
  notMeasured: 'am Telefon nicht gemessen',
  steps: {
    toCase: 'Zum Fall',
    heardHint:
      'Das kann nur das Gerät des Kunden messen. Ist es auf anderem Weg bekannt, halten Sie es fest; es gilt als gesagt.',
    heard: 'Was der Anrufer weiß',
    notMeasured: 'Nicht gemessen, weiter',
    noPhoto: 'Über das Telefon kommt kein Foto.',
  },
}
