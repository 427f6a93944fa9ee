import { describe, expect, test } from 'vitest'
import { LampGuide } from './lamp-guide.ts'

type Mistake = readonly [what: string, plant: (guide: LampGuide) => LampGuide, line: string]

/** A step between `how-to` and `pause`, so that mistakes have a place of their own. */
const flow = 'flow.yaml'

/** Each is one slip of an author, and must be told in exactly one line. */
const mistakes: readonly Mistake[] = [
  // Where answers lead
  [
    'a step that leads to one that does not exist',
    (g) => g.change(flow, '[desk] }, to: bought-new', '[desk] }, to: nowhere'),
    'lamp/flow.yaml:65: which leads to nowhere, which does not exist — add the step or outcome, or lead elsewhere',
  ],
  [
    'a target mistyped, which leaves another unreached',
    (g) => g.change(flow, 'refused: kept', 'refused: kept-it'),
    'lamp/flow.yaml:70: guard-data leads to kept-it, which does not exist — add the step or outcome, or lead elsewhere',
  ],
  [
    'a target near to an existing one',
    (g) => g.change(flow, 'cannot: guard-data', 'cannot: guard-date'),
    'lamp/flow.yaml:32: swap leads to guard-date, which does not exist — did you mean guard-data?',
  ],
  [
    'a step that was deleted',
    (g) => g.change(flow, '  how-to:\n    tell:\n    go: pause\n', ''),
    'lamp/flow.yaml:31: swap leads to how-to, which does not exist — add the step or outcome, or lead elsewhere',
  ],
  [
    'a step that nothing leads to',
    (g) => g.change(flow, '  photo:\n', '  lost:\n    tell:\n    go: photo\n  photo:\n'),
    'lamp/flow.yaml:71: nothing leads to the step lost — lead an answer to it, or remove it with its words',
  ],
  [
    'an outcome that nothing leads to',
    (g) => g.change(flow, '  kept: {', '  lost: { advice: true }\n  kept: {'),
    'lamp/flow.yaml:85: nothing leads to the outcome lost — lead an answer to it, or remove it with its words',
  ],
  [
    'a dead end',
    (g) => g.change(flow, '  shade:\n    tell:\n    go: lit-again\n', '  shade:\n    tell:\n'),
    'lamp/flow.yaml:20: the step shade is a dead end — add go: where each answer leads',
  ],
  [
    'an answer that leads nowhere',
    (g) => g.change(flow, 'go: { bright: line, dim: line }', 'go: { bright: line }'),
    'lamp/flow.yaml:53: in look nothing says where dim leads — add dim: <step> to go',
  ],
  [
    'a level that nothing is said of',
    (g) => g.change(flow, 'wrong-body: which, other: photo', 'wrong-body: which'),
    'lamp/flow.yaml:57: in line nothing says where server-fault, too-slow, no-answer, unsupported, stopped leads — add server-fault: <step> to go, or other: <step>',
  ],
  [
    'a circle',
    (g) => g.change(flow, '  how-to:\n    tell:\n    go: pause', '  how-to:\n    tell:\n    go: swap'),
    'lamp/flow.yaml:29: the guide goes in a circle: swap → how-to → swap — lead one of them onward; a second try is a step of its own',
  ],
  [
    'a step that leads to itself',
    (g) => g.change(flow, '{ again: 2, then: put-back }', 'number'),
    'lamp/flow.yaml:39: the guide goes in a circle: number → number — write { again: 2, then: <step> } on the answer that repeats',
  ],
  [
    'a repeat without end',
    (g) => g.change(flow, '{ again: 2, then: put-back }', '{ again: 2 }'),
    'lamp/flow.yaml:42: a repeat in number says not both again and then — write { again: 2, then: <step> }',
  ],
  [
    'a repeat too often',
    (g) => g.change(flow, 'again: 2,', 'again: 20,'),
    'lamp/flow.yaml:42: number repeats "20" times — write a number from 1 to 8',
  ],
  [
    'an answer mistyped in go',
    (g) => g.change(flow, 'go: { bright: line, dim: line }', 'go: { brigth: line, dim: line }'),
    'lamp/flow.yaml:53: "brigth" is no answer of look — did you mean bright?',
  ],
  [
    'an answer too many in go',
    (g) => g.change(flow, 'go: { bright: line, dim: line }', 'go: { bright: line, dim: line, green: line }'),
    'lamp/flow.yaml:53: "green" is no answer of look — remove it; there are: bright, dim',
  ],
  [
    'the start mistyped',
    (g) => g.change(flow, 'start: lit', 'start: litt'),
    'lamp/flow.yaml:3: a run begins at litt, which does not exist — did you mean lit?',
  ],
  [
    'no start',
    (g) => g.change(flow, 'start: lit\n', ''),
    'lamp/flow.yaml:1: the flow has no start — add start: <step>',
  ],
  [
    'an entry that does not exist',
    (g) =>
      g
        .change(flow, 'entries: [swap]', 'entries: [swapp]')
        .change('examples.yaml', '  from: swap\n', '')
        .change('examples.yaml', 'walk: swap=done number=unsure', 'walk: lit=no swap=done number=unsure'),
    'lamp/flow.yaml:4: a run begins at swapp, which does not exist — did you mean swap?',
  ],
  [
    'an entry that is an outcome',
    (g) => g.change(flow, 'entries: [swap]', 'entries: [swap, kept]'),
    'lamp/flow.yaml:4: a run cannot begin at the outcome kept — begin at a step',
  ],
  [
    'the chain before a call leads out of itself',
    (g) => g.change(flow, 'today: bridge, other: outcome', 'today: bridge, other: fixed'),
    'lamp/flow.yaml:77: deadline stands before every call and leads to fixed — lead to outcome: on to where the person was going',
  ],
  [
    'a step leads into the chain before a call',
    (g) => g.change(flow, 'dim: line }', 'dim: deadline }'),
    'lamp/flow.yaml:53: look leads into the steps before a call — lead to the outcome: the compiler puts these steps in front of it',
  ],
  [
    'before-call names no step',
    (g) => g.change(flow, 'before-call: deadline', 'before-call: deadlin'),
    'lamp/flow.yaml:5: before-call names deadlin, which is no step — did you mean deadline?',
  ],
  // Kinds and their details
  [
    'an unknown kind',
    (g) => g.change(flow, '    wait: 30 s', '    wiat: 30 s'),
    'lamp/flow.yaml:37: the step pause is of an unknown kind "wiat" — did you mean wait?',
  ],
  [
    'two kinds',
    (g) => g.change(flow, '    wait: 30 s', '    wait: 30 s\n    tell:'),
    'lamp/flow.yaml:36: the step pause is wait and tell at once — make it one kind; split it in two steps',
  ],
  [
    'no kind',
    (g) => g.change(flow, '    wait: 30 s\n', ''),
    'lamp/flow.yaml:36: the step pause has no kind — say what it is: tell, do, ask, tick, read, measure, wait, guard, show',
  ],
  [
    'an unknown probe',
    (g) => g.change(flow, 'measure: reach', 'measure: reech'),
    'lamp/flow.yaml:56: line measures with an unknown probe reech — did you mean reach?',
  ],
  [
    'an unknown validator',
    (g) => g.change(flow, 'read: card-number', 'read: iban'),
    'lamp/flow.yaml:40: number reads by an unknown validator iban — use one that Vorab has; there are: card-number, card-number-on-screen, mail-error, browser-error, tv-screen, kids-only, suspicious-mail, mail-server, mail-port, box-model, deadline, shown-date, free-text',
  ],
  [
    'an unknown level',
    (g) => g.change(flow, 'go: { reachable: fixed', 'go: { reachabel: fixed'),
    'lamp/flow.yaml:57: "reachabel" is no answer of line — did you mean reachable?',
  ],
  [
    'a time that is none',
    (g) => g.change(flow, 'wait: 30 s', 'wait: soon'),
    'lamp/flow.yaml:37: pause waits for "soon" — write a number and s, min or h (30 s, 5 min, 1 h), at most 24 h',
  ],
  [
    'no way to be unsure',
    (g) => g.change(flow, '    unsure: how-to\n', ''),
    'lamp/flow.yaml:29: the step swap does not offer "I\'m not sure" — add unsure: <step that helps to become sure>, or unsure: none with because: <reason>',
  ],
  [
    'unsure left out without a reason',
    (g) => g.change(flow, '    because: a look decides\n', ''),
    'lamp/flow.yaml:51: the step look does not offer "I\'m not sure", without a reason — add because: <why nobody can be unsure here>',
  ],
  [
    'unsure where nothing is asked',
    (g) => g.change(flow, '    measure: reach', '    measure: reach\n    unsure: photo'),
    'lamp/flow.yaml:57: the step line has an unknown line "unsure" — remove it; there are: tell, do, ask, tick, read, measure, wait, guard, show, go, claim, proves, confirms, picture',
  ],
  [
    'a line mistyped',
    (g) => g.change(flow, '    unsure: how-to', '    unsrue: how-to'),
    'lamp/flow.yaml:31: the step swap has an unknown line "unsrue" — did you mean unsure?',
  ],
  [
    'go mistyped',
    (g) =>
      g.change(
        flow,
        '    go: { taken: no-light, skipped: no-light }',
        '    goo: { taken: no-light, skipped: no-light }',
      ),
    'lamp/flow.yaml:73: the step photo has an unknown line "goo" — did you mean go?',
  ],
  [
    'the same answer twice',
    (g) => g.change(flow, 'do: [done, cannot]', 'do: [done, cannot, done]'),
    'lamp/flow.yaml:30: the answer in swap done stands twice — remove or rename one of them',
  ],
  [
    'an answer that is no id',
    (g) => g.change(flow, 'ask: [bright, dim]', 'ask: [bright, Dim]'),
    'lamp/flow.yaml:49: the answer in look "Dim" is not an id — lower-case letters and digits in words joined by "-", at most 60',
  ],
  [
    'a tick that never ends',
    (g) => g.change(flow, '      - { to: no-light }', '      - { when: all, to: no-light }'),
    'lamp/flow.yaml:66: the last line of go in which has a condition — end with a line for everything else: - { to: <step> }',
  ],
  [
    'a tick line that never counts',
    (g) =>
      g.change(
        flow,
        '      - { to: no-light }',
        '      - { when: { all: [desk], only: [desk] }, to: kept }\n      - { to: no-light }',
      ),
    'lamp/flow.yaml:66: this line of go in which never counts — the lines above it take every case: move it up or remove it',
  ],
  [
    'a tick condition on an unknown option',
    (g) => g.change(flow, '{ only: [desk] }', '{ only: [dessk] }'),
    'lamp/flow.yaml:65: "dessk" is nothing to tick here — did you mean desk?',
  ],
  [
    'a tick condition of an unknown kind',
    (g) => g.change(flow, '{ only: [desk] }', '{ onyl: [desk] }'),
    'lamp/flow.yaml:65: when has an unknown word "onyl" — did you mean only?',
  ],
  // Claims
  [
    'an unknown claim',
    (g) => g.change(flow, 'claim: { light: {', 'claim: { lihgt: {'),
    'lamp/flow.yaml:58: line makes the unknown claim lihgt — did you mean light?',
  ],
  [
    'an unknown value',
    (g) => g.change(flow, 'other: broken } }', 'other: brokn } }'),
    'lamp/flow.yaml:58: brokn is no value of the claim light — did you mean broken?',
  ],
  [
    'a claim of an unknown answer',
    (g) => g.change(flow, 'dim: stayed-in', 'dimm: stayed-in'),
    'lamp/flow.yaml:54: "dimm" is no answer of look — did you mean dim?',
  ],
  [
    'a claim of a level that shares other',
    (g) => g.change(flow, '{ reachable: works, other: broken }', '{ reachable: works, too-slow: broken }'),
    'lamp/flow.yaml:58: "too-slow" is no answer of line — name it in go too, else it is one of other; there are: reachable, wrong-body, other',
  ],
  [
    'a contradiction of an unknown claim',
    (g) => g.change(flow, 'power: no-power, light: works }', 'powr: no-power, light: works }'),
    'lamp/flow.yaml:89: the contradiction dark-yet-bright names the unknown claim powr — did you mean power?',
  ],
  [
    'a contradiction of an unknown value',
    (g) => g.change(flow, 'light: works } }', 'light: wroks } }'),
    'lamp/flow.yaml:89: wroks is no value of the claim light — did you mean works?',
  ],
  [
    'a contradiction with itself',
    (g) => g.change(flow, 'when: { power: no-power, light: works }', 'when: { power: no-power }'),
    'lamp/flow.yaml:89: the contradiction dark-yet-bright names a single claim — name two claims at least that cannot both be true',
  ],
  [
    'a state that changes under one claim',
    (g) =>
      g.change(flow, '    tell:\n    go: pause', '    tell:\n    claim: { power: { next: has-power } }\n    go: pause'),
    'lamp/flow.yaml:33: how-to may claim something else of power than lit did, which counts as a contradiction — a state that changed meanwhile is a claim of its own; to ask again, confirms: lit',
  ],
  [
    'a second question about nothing',
    (g) => g.change(flow, 'confirms: number', 'confirms: numbr'),
    'lamp/flow.yaml:50: look confirms numbr, which is no step — did you mean number?',
  ],
  [
    'a second question about another claim',
    (g) => g.change(flow, 'confirms: number', 'confirms: lit'),
    'lamp/flow.yaml:50: look confirms lit, but both claim nothing in common — let both say what they claim, by the same claim',
  ],
  [
    'a second question right after the first',
    (g) => g.change(flow, 'unsure: put-back', 'unsure: look'),
    'lamp/flow.yaml:50: look asks number again right after it — put other steps between: a second question counts when the first is out of mind',
  ],
  [
    'a second question before the first',
    (g) =>
      g
        .change(
          flow,
          '    tell:\n    go: pause',
          '    tell:\n    confirms: lit\n    claim: { power: { next: has-power } }\n    go: pause',
        )
        .change(
          flow,
          'claim: { power: { yes: has-power, no: no-power } }\n    picture: lamp-on',
          'claim: { power: { yes: has-power, no: no-power } }\n    confirms: how-to\n    picture: lamp-on',
        ),
    'lamp/flow.yaml:19: lit confirms how-to, which never comes before it — name an earlier step, or lead from one to the other',
  ],
  // Outcomes
  [
    'an outcome of no kind',
    (g) => g.change(flow, 'bought-new: { advice: true }', 'bought-new: {}'),
    'lamp/flow.yaml:84: the outcome bought-new does not say what it is — write one of solved: true, advice: true, call: <department>',
  ],
  [
    'a call without a cause',
    (g) => g.change(flow, 'call: support, cause: kept-data, ', 'call: support, '),
    'lamp/flow.yaml:85: the outcome kept names no cause — add cause: <id>, for the agent',
  ],
  [
    'an outcome with a line too many',
    (g) => g.change(flow, '{ advice: true }', '{ advice: true, cause: x }'),
    'lamp/flow.yaml:84: the outcome bought-new has an unknown line "cause" — remove it; there are: advice, picture',
  ],
  // Ids
  [
    'a step twice',
    (g) => g.change(flow, '  photo:\n', '  pause:\n    tell:\n    go: photo\n  photo:\n'),
    'lamp/flow.yaml:71: pause stands twice in the same place — remove or rename one of them',
  ],
  [
    'a step and an outcome of one name',
    (g) =>
      g
        .change(flow, '  photo:\n', '  kept:\n    tell:\n    go: photo\n  photo:\n')
        .append('de.md', '\n## kept\nGut.\n')
        .append('sv.md', '\n## kept\nBra.\n')
        .append('en.md', '\n## kept\nGood.\n'),
    'lamp/flow.yaml:88: kept is a step and an outcome — rename one of them: they share their names',
  ],
  [
    'a guide under a wrong name',
    (g) => g.change(flow, 'guide: lamp', 'guide: lamps'),
    'lamp/flow.yaml:1: the guide is called lamps in the folder lamp — write guide: lamp, or rename the folder',
  ],
  [
    'no minutes',
    (g) => g.change(flow, 'minutes: 4', 'minutes: four'),
    'lamp/flow.yaml:2: minutes is no number above 0 — write how long the guide typically takes: minutes: 6',
  ],
  // Words
  [
    'a step without words in one language',
    (g) => g.change('sv.md', '## how-to\nVrid den åt vänster.\n\n', ''),
    'lamp/sv.md:34: the step how-to has no words in this language — add a heading "## how-to" here, and its words',
  ],
  [
    'an answer without words',
    (g) => g.change('de.md', '= dim: Matt\n', ''),
    'lamp/de.md:61: "dim" of the step look has no words — add "= dim: …"',
  ],
  [
    'a tick option without words',
    (g) => g.change('de.md', '= hall: Die im Flur\n', ''),
    'lamp/de.md:73: "hall" of the step which has no words — add "= hall: …"',
  ],
  [
    'what to save without words',
    (g) => g.change('de.md', '= recordings: Ihre Aufnahmen\n', ''),
    'lamp/de.md:81: "recordings" of the step guard-data has no words — add "= recordings: …"',
  ],
  [
    'an outcome without words',
    (g) => g.change('en.md', '## outcome bought-new\nA new bulb will do.\n\n', ''),
    'lamp/en.md:101: the outcome bought-new has no words in this language — add a heading "## outcome bought-new" here, and its words',
  ],
  [
    'a claim without words',
    (g) => g.change('en.md', '## claim light\nlabel: Light\n= works: works\n= broken: is broken\n\n', ''),
    'lamp/en.md:130: the claim light has no words in this language — add a heading "## claim light" here, and its words',
  ],
  [
    'a claim value without words',
    (g) => g.change('en.md', '= broken: is broken\n', ''),
    'lamp/en.md:135: "broken" of the claim light has no words — add "= broken: …"',
  ],
  [
    'a contradiction without words for the agent',
    (g) => g.change('en.md', 'agent: "Dark" against a line that works.\n', ''),
    'lamp/en.md:140: the contradiction dark-yet-bright has no "agent:" — add "agent: what does not fit together, exactly"',
  ],
  [
    'words for a step that does not exist',
    (g) => g.append('en.md', '\n## ghost\nBoo.\n'),
    'lamp/en.md:150: the flow has no step ghost — remove these words, or add it to flow.yaml',
  ],
  [
    'a heading mistyped',
    (g) => g.change('en.md', '## put-back', '## putback'),
    'lamp/en.md:58: the flow has no step putback — did you mean "## put-back"?',
  ],
  [
    'a heading that forgets what it is about',
    (g) => g.change('en.md', '## outcome kept', '## kept'),
    'lamp/en.md:107: the flow has no step kept — write "## outcome kept"',
  ],
  [
    'a heading that nobody understands',
    (g) => g.append('en.md', '\n## some thing else\nBoo.\n'),
    'lamp/en.md:150: the heading "some thing else" is not understood — write "## <step>", "## outcome <id>", "## claim <id>", "## contradiction <id>" or "## picture <id>"',
  ],
  [
    'a heading twice',
    (g) => g.append('en.md', '\n## shade\nAgain.\n'),
    'lamp/en.md:150: a second heading "shade" — the first is on line 24: join them or correct one',
  ],
  [
    'an answer mistyped in the words',
    (g) => g.change('en.md', '= bright:', '= brihgt:'),
    'lamp/en.md:64: the step look has no "brihgt" — did you mean "= bright:"?',
  ],
  [
    'an answer too many in the words',
    (g) => g.change('en.md', '= dim: Dim\n', '= dim: Dim\n= green: Green\n'),
    'lamp/en.md:66: the step look has no "green" — remove the line; there are: bright, dim',
  ],
  [
    'a next step without words',
    (g) => g.change('en.md', 'next send-bulb: Send a bulb\n', ''),
    'lamp/en.md:113: the next step send-bulb of the outcome no-light has no words — add "next send-bulb: …"',
  ],
  [
    'a field missing',
    (g) => g.change('en.md', 'field: Day, for example Friday\n', ''),
    'lamp/en.md:92: the step deadline has no "field:" — add "field: what the field is called, with an example"',
  ],
  [
    'a field where nothing is read',
    (g) => g.change('en.md', '## pause\n', '## pause\nfield: Time\n'),
    'lamp/en.md:48: "field:" does not belong to the step pause — known here: agent',
  ],
  [
    'the name for the agent missing',
    (g) => g.change('en.md', 'agent: Pause\n', ''),
    'lamp/en.md:47: the step pause has no "agent:" — add "agent: what the agent\'s screen calls this step"',
  ],
  [
    'no title of a step',
    (g) => g.change('en.md', '## how-to\nTurn it to the left.', '## how-to'),
    'lamp/en.md:44: the step how-to has no title — begin with one sentence: the question or the instruction itself',
  ],
  [
    'no title of the guide',
    (g) => g.change('en.md', '# The lamp is dark\n', ''),
    'lamp/en.md:1: the guide has no title — begin with "# " and what is broken, in the customer\'s words',
  ],
  [
    'a parameter that does not exist',
    (g) => g.change('en.md', 'lamp** of {provider}', 'lamp** of {provder}'),
    'lamp/en.md:11: there is no parameter {provder} — did you mean provider?',
  ],
  [
    'strong without end',
    (g) => g.change('en.md', '**lamp** of', '**lamp of'),
    'lamp/en.md:11: a ** has no partner — write **strong**, or remove it',
  ],
  [
    'a sentence that is too hard in German',
    (g) =>
      g.change(
        'de.md',
        'Es geht links herum.',
        'Berücksichtigen Sie die ordnungsgemäße Positionierung der Leuchtmittelfassung gegenüber dem Gehäuse.',
      ),
    'lamp/de.md:45: the step how-to is too hard to read: LIX 70, at most 35; hardest: "Berücksichtigen Sie die ordnungsgemäße Positionierung der Leuchtmittelfassung g…" — shorter sentences and words; what cannot be avoided goes to hard-words: at the top of the file',
  ],
  [
    'a sentence that is too hard in English',
    (g) =>
      g.change('en.md', 'Turn it to the left.', 'Consider the appropriate orientation of the luminary installation.'),
    'lamp/en.md:45: the step how-to is too hard to read: Flesch–Kincaid grade 14.7, at most 6; hardest: "Consider the appropriate orientation of the luminary installation." — shorter sentences and words; what cannot be avoided goes to hard-words: at the top of the file',
  ],
  [
    'a hard word that nobody uses',
    (g) => g.change('en.md', 'keywords: lamp, light\n', 'keywords: lamp, light\nhard-words: luminary\n'),
    'lamp/en.md:7: hard-words lists "luminary", which no text uses — remove it from the list',
  ],
  [
    'a language missing',
    (g) => g.remove('sv.md'),
    'lamp/sv.md:1: the file is missing — write it; vorab new <guide> lays one to start from',
  ],
  // Pictures
  [
    'a picture missing',
    (g) => g.remove('pictures/bulb.svg'),
    'lamp/flow.yaml:44: there is no picture bulb — draw it: guides/lamp/pictures/bulb.svg',
  ],
  [
    'a picture mistyped in the flow',
    (g) => g.change(flow, 'picture: bulb', 'picture: blub'),
    'lamp/flow.yaml:44: there is no picture blub — did you mean bulb?',
  ],
  [
    'a picture without alternative text',
    (g) => g.change('en.md', '## picture bulb\nA bulb with a number on it.\n', ''),
    'lamp/en.md:144: the picture bulb has no alternative text in this language — add a heading "## picture bulb" here, and its words',
  ],
  [
    'a picture with an empty alternative text',
    (g) => g.change('en.md', 'A bulb with a number on it.\n', ''),
    'lamp/en.md:147: the picture bulb has no alternative text in this language — say what the picture shows',
  ],
  [
    'a picture that nothing shows',
    (g) => g.write('pictures/spare.svg', g.text('pictures/bulb.svg')),
    'lamp/pictures/spare.svg:1: nothing shows the picture spare — name it in a step (picture:), or delete the file',
  ],
  [
    'a picture with a script',
    (g) => g.change('pictures/bulb.svg', '</svg>', '<script>alert(1)</script></svg>'),
    'lamp/pictures/bulb.svg:3: the picture holds a script — remove it: pictures are images',
  ],
  [
    'a picture that loads something',
    (g) => g.change('pictures/bulb.svg', '</svg>', '<image href="http://example.com/x.png"/></svg>'),
    'lamp/pictures/bulb.svg:3: the picture holds a reference to something outside — draw it in the file itself',
  ],
  [
    'a picture of another format',
    (g) => g.change('pictures/bulb.svg', '0 0 320 200', '0 0 100 100'),
    'lamp/pictures/bulb.svg:1: the picture has another format than the others — write viewBox="0 0 320 200"',
  ],
  [
    'a picture that is none',
    (g) => g.write('pictures/bulb.svg', 'hello'),
    'lamp/pictures/bulb.svg:1: this is no SVG picture — begin with <svg …> and end with </svg>',
  ],
  // Examples
  [
    'an answer that no example gives',
    (g) => g.change('examples.yaml', 'swap=unsure', 'swap=done'),
    'lamp/flow.yaml:31: no example answers swap with unsure — add an example to examples.yaml with swap=unsure in its walk',
  ],
  [
    'an example that does not reach what it says',
    (g) => g.change('examples.yaml', 'which=none\n  reaches: fixed', 'which=none\n  reaches: kept'),
    'lamp/examples.yaml:6: the example "nothing ticked" reaches fixed, not kept — correct its walk or what it reaches',
  ],
  [
    'an example that stops half-way',
    (g) => g.append('examples.yaml', '- name: too short\n  walk: lit=yes\n  reaches: fixed\n'),
    'lamp/examples.yaml:34: the example "too short" stops at the step which, before fixed — add the answers that are missing to its walk',
  ],
  [
    'an example without an end',
    (g) => g.append('examples.yaml', '- name: endless\n  walk: lit=yes\n'),
    'lamp/examples.yaml:32: an example has no reaches — add reaches:',
  ],
  [
    'a walk that nobody understands',
    (g) => g.append('examples.yaml', '- name: odd\n  walk: lit=yes which\n  reaches: fixed\n'),
    'lamp/examples.yaml:33: "which" in a walk is not understood — write step=answer',
  ],
  [
    'examples that are no list',
    (g) => g.write('examples.yaml', 'name: odd\n'),
    'lamp/examples.yaml:1: the file holds a map — write a list: - name: …, walk: …, reaches: …',
  ],
  [
    'no before-call',
    (g) => g.change(flow, 'before-call: deadline\n', ''),
    'lamp/flow.yaml:73: deadline leads on to a call, and the flow has no before-call — add before-call: deadline',
  ],
  [
    'a repeat before a call',
    (g) => g.change(flow, 'today: bridge, other: outcome', 'today: { again: 1, then: bridge }, other: outcome'),
    'lamp/flow.yaml:77: deadline stands before every call and repeats — ask once there: write the next step instead of again',
  ],
  [
    'an anchor',
    (g) => g.change(flow, 'minutes: 4', 'minutes: &four 4'),
    'lamp/flow.yaml:2: anchors (&) and aliases (*) are not part of the notation — write it out',
  ],
  [
    'a tag',
    (g) => g.change(flow, 'minutes: 4', 'minutes: !!int 4'),
    'lamp/flow.yaml:2: the tag tag:yaml.org,2002:int is not part of the notation — leave the tag out',
  ],
  [
    'a list where a step should be',
    (g) => g.change(flow, '  how-to:\n    tell:\n    go: pause\n', '  how-to: [tell, pause]\n'),
    'lamp/flow.yaml:33: the step how-to is a list — write it as names with values, "name: value"',
  ],
  [
    'a step that is a text',
    (g) =>
      g.change(flow, '  photo:\n    show: photo\n    go: { taken: no-light, skipped: no-light }\n', '  photo: later\n'),
    'lamp/flow.yaml:71: the step photo is the text "later" — write it as names with values, "name: value"',
  ],
  [
    'a second title',
    (g) => g.append('en.md', '\n# Another\n'),
    'lamp/en.md:150: a second guide title — one "# title" a file; steps have "##"',
  ],
  [
    'an example of an unknown outcome',
    (g) => g.change('examples.yaml', 'which=none\n  reaches: fixed', 'which=none\n  reaches: fixd'),
    'lamp/examples.yaml:6: the example "nothing ticked" reaches fixd, which is no outcome — did you mean fixed?',
  ],
  [
    'an example with a mistyped answer',
    (g) => g.change('examples.yaml', 'which=none', 'which=nnoe'),
    'lamp/examples.yaml:5: the example "nothing ticked" answers which with nnoe — did you mean none?',
  ],
  [
    'an example with a mistyped step',
    (g) => g.change('examples.yaml', 'guard-data=refused', 'guard-dota=refused'),
    'lamp/examples.yaml:23: the example "nothing is saved" answers guard-dota, which is no step — did you mean guard-data?',
  ],
  [
    'an example that skips a step',
    (g) => g.change('examples.yaml', 'lit=no swap=cannot guard-data=refused', 'swap=cannot guard-data=refused'),
    'lamp/examples.yaml:23: the example "nothing is saved" answers swap at the step lit — answer lit first',
  ],
  [
    'an example that goes on after the end',
    (g) => g.change('examples.yaml', 'lit=yes which=none', 'lit=yes which=none photo=taken'),
    'lamp/examples.yaml:5: the example "nothing ticked" answers photo after the outcome fixed — end its walk there',
  ],
  [
    'an example that begins where no run does',
    (g) => g.change('examples.yaml', 'from: swap', 'from: photo'),
    'lamp/examples.yaml:29: the example "no number to be read" begins at photo, where no run begins — name it under entries; there are: lit, swap',
  ],
  [
    'an example twice',
    (g) => g.change('examples.yaml', 'name: only the desk', 'name: nothing ticked'),
    'lamp/examples.yaml:7: a second example "nothing ticked" — the first is on line 4: rename one',
  ],
  [
    'no examples',
    (g) => g.remove('examples.yaml'),
    'lamp/examples.yaml:1: the file is missing — write it; vorab new <guide> lays one to start from',
  ],
  // Links, and drawings for boxes
  [
    'a link that leads outside',
    (g) => g.change('en.md', 'It may be dim.', 'See [our site](https://example.org).'),
    'lamp/en.md:11: a link leads to "https://example.org" — link to /mail, /settings, /privacy or /g/<guide>; for addresses outside there are parameters',
  ],
  [
    'a link into a run',
    (g) => g.change('en.md', 'It may be dim.', 'See [this](/run/1).'),
    'lamp/en.md:11: a link leads to "/run/1" — link to /mail, /settings, /privacy or /g/<guide>; for addresses outside there are parameters',
  ],
  [
    'a link without a text',
    (g) => g.change('en.md', 'It may be dim.', 'See [](/mail).'),
    'lamp/en.md:11: the link to /mail has no plain text — write [what the person reads](/mail)',
  ],
  [
    'a link in a title',
    (g) => g.change('en.md', 'Is the lamp lit?', 'Is [the lamp](/mail) lit?'),
    'lamp/en.md:9: a link in a plain text — put it in a paragraph below the title',
  ],
  [
    'a variant for a box that there is none of',
    (g) => g.append(flow, '\nvariants:\n  bulb: { slot-frnt: lamp-on }\n'),
    'lamp/flow.yaml:92: the variants of bulb name an unknown box "slot-frnt" — did you mean slot-front?',
  ],
  [
    'a variant of a picture that no step shows',
    (g) => g.append(flow, '\nvariants:\n  socket: { slot-front: lamp-on }\n'),
    'lamp/flow.yaml:92: variants names socket, which no step shows — name the picture in a step (picture:), or remove the line; there are: lamp-on, bulb',
  ],
  [
    'a variant that is not drawn',
    (g) => g.append(flow, '\nvariants:\n  bulb: { slot-front: bulb-from-above }\n'),
    'lamp/flow.yaml:92: there is no picture bulb-from-above — draw it: guides/lamp/pictures/bulb-from-above.svg',
  ],
  // Files
  [
    'no flow',
    (g) => g.remove('flow.yaml'),
    'lamp/flow.yaml:1: the file is missing — write it; vorab new <guide> lays one to start from',
  ],
  [
    'a flow that is no YAML',
    (g) =>
      g.change(
        flow,
        '    go: { yes: which, no: swap }\n    claim: { power: { yes: has-power, no: no-power } }\n    picture',
        '    go: { yes: which, no: swap\n    claim: x\n    picture',
      ),
    'lamp/flow.yaml:18: this is not YAML: Flow map in block collection must be sufficiently indented and end with a } — check indentation, colons and brackets on this line and the one before',
  ],
]

describe('one mistake is one line', () => {
  test.each(mistakes)('%s', (_, plant, line) => {
    expect(plant(new LampGuide()).problems).toEqual([line])
  })

  test('without a mistake there is none', () => {
    expect(new LampGuide().problems).toEqual([])
  })
})
