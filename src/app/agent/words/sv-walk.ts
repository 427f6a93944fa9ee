import type { enWalk } from './en-walk.ts'

export const svWalk: typeof enWalk = {
  title: 'Gå igenom på telefon',
  lead: 'För den som ringer utan smart mobil: samma guide, du läser upp och väljer det du hör. Det räknas som uppgett, aldrig som uppmätt.',
  begin: 'Börja tillsammans',
  together: 'Fortsätt tillsammans',
  togetherHint:
    'Samma genomgång härifrån, steg för steg med den som ringer. Det som mättes eller bevisades tidigare finns kvar hos den förra koden; här räknas det som uppgett.',
  goOn: 'Fortsätt med den som ringer',
  lookAgain: 'Titta på det tillsammans igen',
  side: 'Det här skulle kunden läsa',
  sameLanguage: 'Steget visas redan med kundens egna ord.',
  soFar: 'Hittills',
  before: 'från tidigare',
  back: 'Tillbaka till stegen',
  caseTitle: 'Ärende',
  newCode: 'Ny kod',
  newCodeHint: 'Allt fram till hit. Läs upp den eller skicka tillbaka länken.',
  earlier: (code) => `Det som var innan: ${code}`,
  by: 'Genomgången av',
  walkedByAgent: 'kundtjänst, tillsammans med den som ringde',
  walkedHere: 'Koden kommer från en genomgång på den här platsen. Den egna loggen säger mer.',
  toWalked: 'Till den loggen',
  notLoaded: 'Guiden gick inte att hämta. Anslut till nätet och försök igen.',
  notMeasured: 'inte uppmätt på telefon',
  steps: {
    toCase: 'Till ärendet',
    heardHint:
      'Det här kan bara kundens enhet mäta. Om du vet det på annat sätt, anteckna det; det räknas som uppgett.',
    heard: 'Vad den som ringer vet',
    notMeasured: 'Inte uppmätt, gå vidare',
    noPhoto: 'På telefon går det inte att få foton.',
  },
}
