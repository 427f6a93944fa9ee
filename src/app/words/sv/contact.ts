import type { Words } from '../words.ts'

export const contactWords: Words['contact'] = {
  call: 'Ring',
  callDepartment: (department) => `Ring ${department}`,
  openUntil: (time) => `Öppet nu, till ${time}`,
  openAllDay: 'Öppet nu, dygnet runt',
  closedUntilToday: (time) => `Stängt nu, öppnar klockan ${time}`,
  closedUntil: (day, time) => `Stängt nu, öppnar ${day} klockan ${time}`,
  closed: 'Stängt nu',
  hours: 'Öppettider',
  theirTime: 'kundtjänstens lokala tid',
  promiseDue: (day) => `Ett löfte skulle ha hållits ${day}.`,
  promiseWay: 'Vad du kan säga',
  noNumberShort: 'Numret står på fakturan',
}
