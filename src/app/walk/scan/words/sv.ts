import type { ScanWords } from './scan-words.ts'

export const sv: ScanWords = {
  camera: 'Skanna streckkoden',
  photo: 'Fota streckkoden',
  starting: 'Kameran startar. Webbläsaren kanske frågar om det går bra.',
  aim: 'Håll streckkoden inom ramen. Inget spelas in.',
  viewfinder: 'Det som kameran ser',
  lightOn: 'Tänd lampan',
  lightOff: 'Släck lampan',
  stop: 'Sluta, jag skriver in det',
  reading: 'Vi letar efter numret i bilden …',
  found: 'Det här numret läste vi. Jämför det med kortet.',
  nothing: 'Vi hittade inget nummer i bilden. Gå närmare, i bra ljus, eller skriv in det.',
  unavailable: 'Skannern gick inte att ladda. Skriv in numret, eller försök igen när du har uppkoppling.',
  refused: 'Kameran får inte användas här. Tillåt den i webbläsarens inställningar, ta ett foto eller skriv in numret.',
  absent: 'Enheten har ingen kamera. Skriv in numret.',
  busy: 'Kameran startar inte. En annan app kanske använder den. Ta ett foto eller skriv in numret.',
}
