import type { enPractice } from './en-practice.ts'

export const dePractice: typeof enPractice = {
  title: 'Codes nach Gehör eingeben',
  lead: 'Erfundene Anrufer lesen Codes aus echten Anleitungen vor, mit Fehlern wie am Telefon. Nichts davon wird aufbewahrt.',
  callerNumber: (seed) => `Erfundener Anrufer ${seed}`,
  begin: 'Anruf annehmen',
  nextGroup: 'Nächste Gruppe',
  groupAgain: (group) => `Gruppe ${group} noch einmal`,
  fieldHint: 'Eingabetaste: nächste Gruppe. Alt und Ziffer: diese Gruppe noch einmal, buchstabiert.',
  noVoice: 'Dieses Gerät hat keine eigene Stimme für Ihre Sprache: Der Text steht hier.',
  showText: 'Zeigen, was gesagt wurde',
  nextCaller: 'Nächster Anrufer',
  took: (duration) => `Dauer: ${duration}.`,
  counted: (again, mistakes) =>
    `${again} ${again === 1 ? 'Gruppe' : 'Gruppen'} noch einmal gelesen, ${mistakes} Zeichen zuerst falsch.`,
  otherCode: (code) => `Dafür wurde ein anderer Code gehalten. Es war ${code}.`,
  results: 'Ihre Anrufe',
  caller: 'Anrufer',
  time: 'Zeit',
  again: 'Noch einmal gelesen',
  mistakes: 'Zuerst falsch',
  result: 'Ergebnis',
  right: 'richtig',
  wrong: 'falscher Code',
}
