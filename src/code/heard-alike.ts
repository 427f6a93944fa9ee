/** Letters and digits that are taken for each other over a telephone, in one of the three languages. */
export const heardAlike: readonly string[] = [
  'BDEPTCGV',
  'MN',
  'FSX',
  '59',
  '23',
  'AH8',
  'KA',
  'JG',
  'QW',
  '06',
  '17',
  '4R',
]
