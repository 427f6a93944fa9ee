/** Telephone and opening hours. */
export const contactWords = {
  call: 'Call',
  callDepartment: (department: string) => `Call ${department}`,
  openUntil: (time: string) => `Open now, until ${time}`,
  openAllDay: 'Open now, around the clock',
  closedUntilToday: (time: string) => `Closed now, opens at ${time}`,
  closedUntil: (day: string, time: string) => `Closed now, opens ${day} at ${time}`,
  closed: 'Closed now',
  hours: 'Opening hours',
  theirTime: 'local time of the support centre',
  promiseDue: (day: string) => `A promise was due on ${day}.`,
  promiseWay: 'What you can say',
  noNumberShort: 'Number on your bill',
}
