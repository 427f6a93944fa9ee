/** Words for walking a guide together with a caller. */
export const enWalk = {
  title: 'Walk a caller through',
  lead: 'For callers without a smartphone: the same guide; you read it out and choose what you hear. It counts as said, never as measured.',
  begin: 'Begin together',
  together: 'Go on together',
  togetherHint:
    'The same run from here, step by step with the caller. What was measured or proved before stays with the earlier code; here it counts as said.',
  goOn: 'Go on with the caller',
  lookAgain: 'Go through it again together',
  side: 'What the customer would read',
  sameLanguage: 'The step is shown in the customer’s own words.',
  soFar: 'So far',
  before: 'from before',
  back: 'Back to the steps',
  caseTitle: 'Case',
  newCode: 'New code',
  newCodeHint: 'Everything up to here. Read it out, or send the link back.',
  earlier: (code: string) => `What came before: ${code}`,
  by: 'Walked by',
  walkedByAgent: 'support desk, together with the caller',
  walkedHere: 'This code comes from a walk at this desk. Its own record says more.',
  toWalked: 'To that record',
  notLoaded: 'The guide could not be fetched. Connect to the network and try again.',
  notMeasured: 'not measured over the telephone',
  steps: {
    toCase: 'To the case',
    heardHint:
      'Only the customer’s device can measure this. If you know it some other way, note it here: it counts as said.',
    heard: 'What the caller knows',
    notMeasured: 'Not measured, go on',
    noPhoto: 'A photo can’t come over the telephone.',
  },
}
