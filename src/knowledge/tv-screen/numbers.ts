import { cut } from '../text/clean.ts'

/**
 * Irdeto numbers as they are typed (`E 5-4`, `E5`, `EO4-4`, `E-04`, `Error 16-4`) as two or more digits: `e05`. What
 * follows the dash only names the speaker.
 */
export function normaliseNumbers(raw: string): string {
  return cut(raw)
    .replace(/\b(?:error|fehler|fel|kod|code)[ :]{0,2}(?=\d{1,3} ?- ?(?:0|4|29|32)\b)/gi, 'E')
    .replace(
      /\b([EID])[ .-]?([O0-9]{1,3})(?:[ ]?[-–][ ]?(0|4|29|32))?(?![\w])/gi,
      (_, letter: string, digits: string) => {
        const number = digits.replace(/o/gi, '0')
        return ` ${letter}${number.length < 2 ? `0${number}` : number} `
      },
    )
}
