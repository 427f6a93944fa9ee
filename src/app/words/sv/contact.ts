import type { Words } from '../words.ts'

export const contactWords: Words['contact'] = {
  call: 'Ring',
  callDepartment: (department) => `Ring ${department}`,
  openUntil: (time) => `Öppet till ${time}`,
  openAllDay: 'Öppet dygnet runt',
  closedUntilToday: (time) => `Stängt, öppnar klockan ${time}`,
  closedUntil: (day, time) => `Stängt till ${day} klockan ${time}`,
  closed: 'Stängt',
  hours: 'Öppettider',
  theirTime: 'kundtjänstens lokala tid',
  promiseDue: (day) => `Löftet gällde till ${day}.`,
  promiseWay: 'Vad du kan säga',
  noNumberShort: 'Numret står på fakturan',
}
