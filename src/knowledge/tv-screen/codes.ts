import type { CueTable } from '../cues/reader.ts'
import type { TvScreenClass } from './classes.ts'

/**
 * Numbers on the screen. Irdeto: E and two or three digits, after the dash who speaks (4 the card, 29 the session,
 * 32 the box). Sky Deutschland: "Hinweis" and three digits. CI Plus: 00–22 by the specification, annex F.
 * Numbers are read as `e05`; see `normaliseNumbers`.
 */
export const codes: CueTable<TvScreenClass> = {
  kind: 'error-code',
  rows: {
    'card-missing-or-wrong-way': [
      [7, 'e04'],
      [5, 'hinweis|code|meldung|fehler 101'],
    ],
    'card-defective-or-unreadable': [
      [7, 'e06', 'e07 ! i07'],
      [3.5, 'hinweis|code|meldung|fehler 103'],
    ],
    'not-authorised-or-no-subscription': [
      [5, 'e16', 'e17', 'e12', 'e13', 'e15', 'e45', 'e102', 'e103', 'e104', 'e015', 'e016', 'e017', 'e018'],
      [4, 'e18', 'e30', 'e31', 'e33', 'e20', 'e21', 'e22', 'e37', 'e030', 'e031', 'e144', 'e101'],
      [3.5, 'no access'],
      [5, 'hinweis|code|meldung 304|305|306|311'],
    ],
    'not-yet-activated-or-needs-refresh': [
      [5, 'e19', 'e100', 'e600', 'e138', 'e139', 'e32', 'e032', 'e14', 'e143', 'e107', 'e133'],
      [6, 'hinweis|code|meldung|nr 309|310', '309 310'],
      [4, '309|310'],
    ],
    'wrong-card-or-not-paired': [
      [5, 'e128', 'e129', 'e130', 'e131', 'e132', 'e106', 'e137', 'e140', 'e153'],
      [5, 'hinweis|code|meldung 307|308|104'],
    ],
    'no-signal': [
      [7, 'e48', 'e52', 'e49', 'e50', 'e51', 'e55', 'e80'],
      [5, 'hinweis|code|meldung 102', 's101|s102|s103'],
    ],
    'parental-lock': [[7, 'e42', 'e43', 'e44 ! signal']],
    'box-fault': [
      [7, 'e01', 'e02', 'e03', 'e08', 'e09', 'e10', 'e11', 'e41'],
      [
        6,
        'f102007',
        'f3411001',
        'ci|ciplus|cicam error|fehler|fel|fehlercode|felkod|code 01|02|03|04|05|06|07|08|09|10|11|12|13|14|15|16|17|18|19|20|21|22',
        'e fail',
        'fehlercode|felkod ~ ci|modul|module|modulen',
      ],
    ],
    other: [[5, 'e38', 'e00', 'd00', 'e39', 'e40', 'i07', 'd029', 'd100', 'e34', 'e36']],
  },
  between: [
    [{ 'card-defective-or-unreadable': 3, 'wrong-card-or-not-paired': 2.4, 'card-missing-or-wrong-way': 2.4 }, 'e05'],
    [
      { 'not-authorised-or-no-subscription': 2, 'not-yet-activated-or-needs-refresh': 1.5 },
      'e16',
      'e17',
      'e30',
      'e31',
      'e18',
      'e101',
    ],
    [{ 'not-yet-activated-or-needs-refresh': 2, 'not-authorised-or-no-subscription': 1.5 }, 'e19', 'e32', 'e100'],
    [{ 'box-fault': 2, 'card-missing-or-wrong-way': 1.4 }, 'e01'],
    [{ other: 2, 'no-signal': 1.3 }, 'e38'],
    [{ other: 1, 'not-yet-activated-or-needs-refresh': 0.8 }, 'i07'],
  ],
}
