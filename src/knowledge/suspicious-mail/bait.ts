import { fold } from '../text/fold.ts'
import type { Host } from './host.ts'

/** Words that lure in domain names: honest firms call their domains after themselves. */
const bait =
  /konto|account|login|logon|anmeld|secure|sicher|saker|verif|valid|update|aktualis|uppdater|upgrade|kunden|kund(?:tjanst|portal)|support|billing|rechnung|faktur|zahl|betal|payment|pay$|erstatt|aterbet|aterbar|refund|quota|epost|post-?fach|brevlad|inkorg|admin|storage|speicher|kvot|webmail|mail|schutz|virus|bestatig|bekraft|fornya|fornyelse|renew|domain|notice|helpdesk|portal|service|team|zoll|paket|push-?tan|iban|bank|check|alert|info|office|cloud|capacity/

/** `true` where a host's name is made of words that lure. */
export function hasBait(host: Host): boolean {
  return bait.test(fold(host.unicode))
}
