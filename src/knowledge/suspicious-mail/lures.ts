import { createReader } from '../cues/reader.ts'

/** What a subject wants from its reader. */
export const lures = [
  'account-threat',
  'quota',
  'confirm-data',
  'payment',
  'refund',
  'hurry',
  'parcel',
  'greeting',
  'pending',
] as const
export type Lure = (typeof lures)[number]

/** A subject says what it wants at once. Characters. */
const LONGEST = 1_000

const read = createReader<Lure>([
  {
    kind: 'wording',
    rows: {
      'account-threat': [
        [
          1,
          '{blocked} ! {not} ',
          'suspend*|deactivat*|deaktiv*|terminat*|termination|inaktiv*|avaktiver*|stangs|stangas|stangd|gekundigt|geschlossen|closed|cancelled|locked|limited|eingeschrankt',
          'geloscht|raderas|deleted|removed ~ konto|account|postfach|brevlad*|mailbox|nachrichten|meddelanden|messages|domain',
          'wird .. abgeschaltet|eingestellt|geloscht',
          'gefahr|danger|fara',
          'sicherheitshinweis|sicherheitswarnung|sakerhetsvarning',
          'ungewohnlich*|unusual|ovanlig*|verdachtig*|suspicious|misstankt* ~ aktivitat*|activity|aktivitet|anmeld*|sign|login|inlogg*',
          'verweigerung',
          'lauft ab|heute|bald',
          '{password} ~ {expired}|heute|today',
          'expires',
          '{password} .. gar ut|lauft|idag|today|heute',
          'migriert|migration|migrera*',
          '{expired} .. {password}',
          'sign in blocked',
          'viruswarnung|virus',
        ],
      ],
      quota: [
        [
          1,
          '{mailbox}|konto|speicher*|lagring*|storage|email|epost* ~ voll|full|fullt|{exceed}|upgrade*|erreicht|limit|capacit*|quota|erweiter*|nadd|grans*',
          'upgrade anfrage|request',
          'kontingent|quota|kapazitat|capacity|kvot*',
          'speicherplatz|lagringsutrymme',
          '95|98|99 .. capacit*|full|voll|email',
        ],
      ],
      'confirm-data': [
        [
          1,
          'verif*|bestatig*|bekraft*|validat*|validier*|aktualis*|uppdater*|update*|confirm* ~ konto*|account*|daten|uppgifter|details|email|epost*|adress*|identitat|identitet|zugang*|betalning*|zahlung*|payment*|iban|bankid|mailbox|password|passwort|losenord|information*|billing',
          'verifizier*|validier*|re validate|validera',
          'action required',
          'handlung erforderlich',
          'atgard kravs',
          'aktualisierung .. erforderlich',
          'klicken|klicka|click .. hier|har|here',
          'webmail user',
          'validate',
        ],
      ],
      payment: [
        [
          1,
          'zahlung*|abbuchung*|payment|betalning*|lastschrift*|debit|autogiro|rechnung* ~ {fail}|{refused}|offen*|ausstehend*|overdue|misslyck*|forfallen|problem|process|unsuccessful|mahnung',
          'letzte mahnung',
          'avgift*|gebuhr|fee ~ kr|kronor|eur|euro',
          'mahnung|inkasso|paminnelse .. betal*',
          'offene rechnung',
          'overdue invoice',
          'invoice due',
          'final notice',
          'unbezahlt*|obetald*|unpaid',
          '{not} .. process .. payment',
          'fornyelse|verlangerung|renewal|renew ~ domain|doman*|abo*|hosting|konto',
          'terminated|termination',
          'betala|pay|zahlen ~ kr|eur|euro|gbp|usd|29|1',
          'zahlungsmethode|betalmetod',
        ],
      ],
      refund: [
        [
          1,
          'erstattung*|ruckerstattung*|gutschrift|refund*|aterbetalning*|tva ganger|doppelt bezahlt|zweimal|aterbaring*|skatteaterbaring',
          'rebate|compensation|gewinn|gewonnen|won|vunnit|vinst|prize|preis|geschenk|gift|presentkort|grattis|gluckwunsch|congratulations|utvald|ausgewahlt',
          'betalat .. tva ganger',
        ],
      ],
      hurry: [
        [
          1,
          'innerhalb|within|inom .. 12|24|48|72|stunden|hours|timmar',
          'sofort*|omedelbart|omgaende|immediately|urgent|dringend*|umgehend|asap|heute noch|last warning',
          'letzte warnung|erinnerung|mahnung',
          'sista varning*|paminnelse',
          'final warning|notice|reminder',
          'alert|warning|warnung|varning ! ',
          'achtung|important|wichtig|viktig',
          'jetzt .. bestatigen|handeln',
        ],
      ],
      parcel: [
        [
          1,
          'paket*|sendung|parcel|package|delivery|lieferung|forsandelse ~ zuruckgehalten|zoll*|gebuhr*|fee|avgift|tull*|wartet|vantar|held|customs|betala|pay|hold|angehalten|zustell*',
        ],
      ],
      greeting: [
        [
          1,
          'dear .. user|customer|client|subscriber|webmail|member',
          'sehr geehrter kunde|nutzer|benutzer',
          'lieber kunde|nutzer',
          'kara|basta kund|anvandare',
          'hello user',
          'attention',
        ],
      ],
      pending: [
        [
          1,
          'nachrichten|meddelanden|messages|emails|mails ~ zugestellt|pending|ausstehend*|zuruckgehalten|vantar|levererats|{not}|undelivered|release|blocked|quarant*|incoming|stuck',
          'nicht zugestellt',
          'voicemail|sprachnachricht|fax|shared .. document',
          'quarantane|quarantine',
          'document shared|signed',
        ],
      ],
      other: [],
    },
  },
])

/** What a subject (or the start of a text) tries; each at most once. */
export function luresIn(text: string): readonly Lure[] {
  const { hits } = read(text.slice(0, LONGEST))
  return lures.filter((lure) => hits.some(({ points }) => points[lure] !== undefined))
}
