import { suspiciousTables } from './knowledge/suspicious.ts'
import { classifierTables } from './knowledge/tables.ts'
import { timings } from './knowledge/timings.ts'

/** Labelled texts of others, where they lie beside the project. */
const samples = process.env['VORAB_SAMPLES'] ?? '../shared/samples'

/** How often what people paste is understood rightly, how sure of it, and how long it takes at worst. */
export async function bench() {
  return { classifiers: classifierTables(samples), suspiciousMail: suspiciousTables(samples), timings: await timings() }
}
