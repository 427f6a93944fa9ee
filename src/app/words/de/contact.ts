import type { Words } from '../words.ts'

/** „8 Uhr“, „8:30 Uhr“: as people say it. */
const hour = (time: string) => `${time.replace(/^0/, '').replace(':00', '')} Uhr`

export const contactWords: Words['contact'] = {
  call: 'Anrufen',
  callDepartment: (department) => `${department}: anrufen`,
  openUntil: (time) => `Geöffnet bis ${hour(time)}`,
  openAllDay: 'Rund um die Uhr geöffnet',
  closedUntilToday: (time) => `Geschlossen, öffnet um ${hour(time)}`,
  closedUntil: (day, time) => `Geschlossen bis ${day}, ${hour(time)}`,
  closed: 'Geschlossen',
  hours: 'Öffnungszeiten',
  theirTime: 'Ortszeit des Kundendienstes',
  promiseDue: (day) => `Die Zusage galt bis ${day}.`,
  promiseWay: 'Was Sie sagen können',
  noNumberShort: 'Die Nummer steht auf der Rechnung',
}
