/** Telephone and opening hours. */
export const contactWords = {
  call: 'Call',
  callDepartment: (department: string) => `Call ${department}`,
  openUntil: (time: string) => `Open until ${time}`,
  openAllDay: 'Open around the clock',
  closedUntilToday: (time: string) => `Closed, opens at ${time}`,
  closedUntil: (day: string, time: string) => `Closed until ${day}, ${time}`,
  closed: 'Closed',
  hours: 'Opening hours',
  theirTime: 'local time at customer support',
  promiseDue: (day: string) => `This was promised by ${day}.`,
  promiseWay: 'What you can say',
  noNumberShort: 'The number is on your bill',
}
