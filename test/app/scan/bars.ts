/** Widths of bars and spaces in turn, beginning with a bar; in modules, the narrowest width. */
type Bars = readonly number[]

/** ISO/IEC 15417, table 1: the symbol characters 0 to 105. */
const code128 = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'
).split(' ')
const CODE128_STOP = '2331112'
const START_DIGIT_PAIRS = 105

/** Code 128, code set C. @param digits an even number of them */
export function code128Bars(digits: string): Bars {
  const pairs = (digits.match(/\d\d/g) ?? []).map(Number)
  const check = pairs.reduce((sum, pair, place) => sum + pair * (place + 1), START_DIGIT_PAIRS) % 103
  const symbols = [START_DIGIT_PAIRS, ...pairs, check].map((value) => code128[value])
  return widths([...symbols, CODE128_STOP].join(''))
}

/** ISO/IEC 16390: five elements a digit, two of them wide. */
const interleaved = ['11331', '31113', '13113', '33111', '11313', '31311', '13311', '11133', '31131', '13131']

/** Interleaved 2 of 5, without a check digit. @param digits an even number of them */
export function interleavedBars(digits: string): Bars {
  const pairs = (digits.match(/\d\d/g) ?? []).map(([bars, spaces]) =>
    [0, 1, 2, 3, 4].map((at) => `${interleaved[Number(bars)]?.[at]}${interleaved[Number(spaces)]?.[at]}`).join(''),
  )
  return widths(`1111${pairs.join('')}311`)
}

/** ISO/IEC 15420: number set A; set C has the same widths, set B the same backwards. */
const ean = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112']
/** By the first digit, which of the six on the left are in set B. */
const setBPlaces = ['', '356', '346', '345', '256', '236', '234', '246', '245', '235']

/** EAN-13. @param digits thirteen, the last of which is the check digit */
export function ean13Bars(digits: string): Bars {
  const symbol = (at: number) => ean[Number(digits[at])] ?? ''
  const turned = setBPlaces[Number(digits[0])] ?? ''
  const left = [1, 2, 3, 4, 5, 6].map((at) =>
    turned.includes(String(at)) ? [...symbol(at)].toReversed().join('') : symbol(at),
  )
  const right = [7, 8, 9, 10, 11, 12].map(symbol)
  return widths(`111${left.join('')}11111${right.join('')}111`)
}

function widths(text: string): Bars {
  return [...text].map(Number)
}

/** Draws bars as they would look on a card: a few pixels a module, a quiet zone around, a little turned. */
export function drawBars(canvas: HTMLCanvasElement, bars: Bars, { turned = 0 } = {}): void {
  const MODULE = 4
  const QUIET = 12 * MODULE
  const length = bars.reduce((sum, width) => sum + width, 0) * MODULE
  canvas.width = length + 2 * QUIET
  canvas.height = 320
  const drawing = canvas.getContext('2d')
  if (drawing === null) throw new Error('no canvas to draw on')
  drawing.fillStyle = '#f4f1e8'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.translate(canvas.width / 2, canvas.height / 2)
  drawing.rotate(turned)
  drawing.fillStyle = '#15181c'
  let at = -length / 2
  for (const [place, width] of bars.entries()) {
    if (place % 2 === 0) drawing.fillRect(at, -70, width * MODULE, 140)
    at += width * MODULE
  }
}
