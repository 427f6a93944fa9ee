import type { Words } from '../words.ts'

export const contactWords: Words['contact'] = {
  call: 'Anrufen',
  callDepartment: (department) => `${department} anrufen`,
  openUntil: (time) => `Jetzt geöffnet, bis ${time} Uhr`,
  openAllDay: 'Jetzt geöffnet, rund um die Uhr',
  closedUntilToday: (time) => `Jetzt geschlossen, öffnet um ${time} Uhr`,
  closedUntil: (day, time) => `Jetzt geschlossen, öffnet ${day} um ${time} Uhr`,
  closed: 'Jetzt geschlossen',
  hours: 'Öffnungszeiten',
  theirTime: 'Ortszeit des Kundendienstes',
  promiseDue: (day) => `Eine Zusage war fällig: ${day}.`,
  promiseWay: 'Was Sie sagen können',
  noNumberShort: 'Nummer: siehe Rechnung',
}
