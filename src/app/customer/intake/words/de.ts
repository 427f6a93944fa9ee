import type { IntakeWords } from './intake-words.ts'

export const de: IntakeWords = {
  send: (provider) => `Direkt an ${provider} senden`,
  hint: 'Ohne Verbindung wartet die Datei auf diesem Gerät. Gesendet wird sie, sobald es wieder eine gibt und diese Seite offen ist.',
  title: 'Unterwegs zum Kundendienst',
  waiting: 'Wartet darauf, gesendet zu werden.',
  because: {
    offline: 'Es gibt keine Verbindung. Sobald es eine gibt, wird die Datei gesendet.',
    'no-answer': 'Es kam keine Antwort. Wir versuchen es weiter.',
    'server-busy': 'Der Server des Kundendienstes kann sie gerade nicht annehmen. Wir versuchen es weiter.',
    'not-allowed':
      'Der Server des Kundendienstes nimmt sie von dieser Seite nicht an. Senden Sie sie besser per E-Mail oder Chat.',
  },
  next: (time) => `Nächster Versuch spätestens um ${time} Uhr.`,
  sending: 'Wird gesendet …',
  sent: (moment) => `Gesendet am ${moment} Uhr.`,
  failed: (status) =>
    `Der Server des Kundendienstes hat sie nicht angenommen${status === 0 ? '' : ` (Antwort ${status})`}. Senden Sie sie per E-Mail oder Chat, oder versuchen Sie es noch einmal.`,
  again: 'Noch einmal versuchen',
  remove: 'Löschen, nicht senden',
  removeSure: 'Diese Datei löschen, bevor sie gesendet wird?',
  removeSending: 'Sie wird gerade gesendet. Vielleicht ist sie schon angekommen.',
  removeYes: 'Ja, löschen',
  forget: 'Aus dieser Liste nehmen',
  added: 'Die Datei ist zum Senden vorgemerkt.',
  alreadyThere: 'Genau diese Datei ist schon vorgemerkt oder gesendet.',
  refused: {
    'too-large':
      'Die Datei ist zu groß, um sie von hier zu senden. Lassen Sie ein Foto weg, oder senden Sie sie auf anderem Weg.',
    full: 'Es warten schon fünf Dateien. Löschen Sie zuerst eine.',
    'not-kept': 'Die Datei ließ sich auf diesem Gerät nicht aufbewahren. Senden Sie sie auf anderem Weg.',
  },
}
