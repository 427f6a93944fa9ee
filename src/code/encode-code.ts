import { alphabet, type CodeText } from './alphabet.ts'
import { checksum } from './checksum.ts'
import { type Coder, chain } from './coder.ts'
import { type CodeFields, fieldsLink } from './fields.ts'
import { mask } from './mask.ts'

/** Fields ↔ text, without mistakes. `decode` throws for anything that `encode` does not make; see `decodeCode`. */
export const strictCode: Coder<CodeFields, CodeText> = chain(chain(chain(fieldsLink, checksum), mask), alphabet)

/**
 * The code for some fields: 16 letters, or 20 where the rank needs more than 20 bits.
 * @throws RangeError for a field out of its range.
 */
export function encodeCode(fields: CodeFields): CodeText {
  return strictCode.encode(fields)
}
