/** Words about a link that support sent; English is the pattern. */
export const en = {
  'other-provider': 'This link is from another provider.',
  broken: 'This link is not complete.',
  old: 'This link belongs to another version of the guide.',
  fromStart: 'You can begin at the start here. If someone is waiting for you on the phone, tell them.',
  beginsAt: 'You begin with this question:',
  known: (answers: number) =>
    answers === 1 ? 'One answer is already there.' : `${answers} answers are already there.`,
  goesOn: (title: string) => `You go on with: ${title}`,
}
