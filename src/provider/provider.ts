import * as v from 'valibot'
import { languages } from '../guide/language.ts'

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(400))
const hostname = v.pipe(v.string(), v.maxLength(253), v.regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'not a host name'))
const httpsUrl = v.pipe(
  v.string(),
  v.maxLength(2048),
  v.regex(/^https:\/\/[^\s/]+(\/\S*)?$|^\/\S*$|^http:\/\/localhost(:\d+)?(\/\S*)?$/, 'not an https address or a path'),
)
const httpUrl = v.pipe(v.string(), v.maxLength(2048), v.regex(/^http:\/\/[^\s/]+(\/\S*)?$/, 'not a plain http address'))
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'not an id (lower-case words joined by -)'))
const phone = v.pipe(v.string(), v.regex(/^\+[1-9]\d{4,14}$/, 'not an international number (E.164: +4930…)'))
const localized = v.object({ de: text, sv: text, en: text })
const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535))
const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'not a time (HH:MM)'))
const list = <T extends v.GenericSchema>(item: T, most = 100) => v.pipe(v.array(item), v.maxLength(most))

const department = v.object({
  name: localized,
  phone,
  /** One line a stretch of days; a day without a line is closed. 1 is Monday (ISO 8601). */
  hours: list(v.object({ days: list(v.picklist([1, 2, 3, 4, 5, 6, 7]), 7), from: clockTime, to: clockTime }), 20),
  /** IANA time zone of the hours. */
  timeZone: text,
})

const mailServer = v.object({
  host: hostname,
  port,
  security: v.picklist(['tls', 'starttls']),
  /** What the user name is: the whole address, or the part before the @. */
  username: v.picklist(['address', 'local-part', 'own']),
})

const mailDomain = v.object({
  domains: list(hostname),
  imap: mailServer,
  pop3: v.optional(mailServer),
  smtp: mailServer,
  /** The mail password is another than the customer account's. */
  ownPassword: v.optional(v.boolean(), false),
  webmail: v.optional(httpsUrl),
})

const cardFormat = v.object({
  id,
  /** How many digits, and what they begin with. */
  length: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(32)),
  prefixes: v.optional(list(v.pipe(v.string(), v.regex(/^\d{0,12}$/))), []),
  check: v.picklist(['luhn', 'mod97', 'none']),
})

const boxModel = v.object({
  id,
  name: text,
  /** How the card goes in: differs from box to box and is never assumed. */
  card: v.picklist(['contacts-down', 'contacts-up', 'arrow', 'no-card']),
  /** Where the card goes in; guides then show the drawing of that side. */
  slot: v.optional(v.picklist(['front', 'side', 'back'])),
})

/** `public/provider.json`: everything that one provider has that another has not. Read at run time. */
const providerSchema = v.object({
  format: v.literal(1),
  id,
  name: text,
  /** Where this Vorab is served, an origin: search engines and link previews need whole addresses. */
  site: v.optional(
    v.pipe(v.string(), v.maxLength(260), v.regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/, 'not an https origin')),
  ),
  /** First colour of the provider's own, for the header line; contrast is checked by the app. */
  accent: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))),
  languages: v.optional(list(v.picklist(languages), languages.length), [...languages]),
  /** By the `call:` of a guide's outcomes; `support` is the one that answers for all others. */
  departments: v.intersect([v.object({ support: department }), v.record(id, department)]),
  /** What a guide link says of its sender, fixed here so that no link can say it. */
  linkGreeting: localized,
  status: v.optional(
    v.object({ url: httpsUrl, format: v.picklist(['statuspage', 'cstate']), page: v.optional(httpsUrl) }),
  ),
  probes: v.optional(
    v.object({
      /** Static file on the provider's site whose body is known, answered with CORS where it is another origin. */
      canary: v.optional(httpsUrl, '/probe/canary.txt'),
      /** Body that the canary must have. */
      canaryBody: v.optional(text, 'vorab-canary-1'),
      /** Other hosts, each a small CORS-readable address. */
      otherHosts: v.optional(list(v.object({ name: text, url: httpsUrl }), 10), []),
      plainHttpPage: v.optional(httpUrl, 'http://neverssl.com/'),
      dnsOverHttps: v.optional(httpsUrl),
      ipv4Only: v.optional(httpsUrl),
      ipv6Only: v.optional(httpsUrl),
      download: v.optional(httpsUrl, '/probe/down'),
      upload: v.optional(httpsUrl, '/probe/up'),
      ping: v.optional(httpsUrl, '/probe/ping'),
      /**
       * Whether a site that the person types is tried by this page. It then may connect to any https host: a policy cannot name
       * what is not known before.
       */
      typedSites: v.optional(v.boolean(), false),
      router: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+\/?$/))),
    }),
    {},
  ),
  mail: v.optional(
    v.object({
      domains: v.optional(list(mailDomain), []),
      /**
       * Address of a service that says the settings of other domains: `<autoconfig>/<domain>` gives an autoconfig file,
       * format 1.1, readable with CORS. A mirror of Thunderbird's database, for instance.
       */
      autoconfig: v.optional(httpsUrl),
      /** Who genuine mails come from, and where their links lead (registrable domains or hosts). */
      genuineSenders: v.optional(list(hostname), []),
      genuineLinkHosts: v.optional(list(hostname), []),
      /** Names under which customers know the provider. */
      brands: v.optional(list(text), []),
    }),
    {},
  ),
  tv: v.optional(
    v.object({
      boxes: v.optional(list(boxModel), []),
      cards: v.optional(list(cardFormat), []),
      refreshChannel: v.optional(text),
      refreshMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)), 30),
      /** The provider's own screen texts: a code or phrase, and what it means. */
      screenTexts: v.optional(list(v.object({ text: text, class: text }), 500), []),
    }),
    {},
  ),
  routerAddress: v.optional(text),
  /** Days that runs and cases stay on a device. */
  keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)), 30),
  intakeUrl: v.optional(httpsUrl),
})

export type Provider = v.InferOutput<typeof providerSchema>

/** What probes ask where no provider's file was ever seen: the own site answers whoever the provider is. */
export function probesOfNobody(): Provider['probes'] {
  return v.parse(providerSchema.entries.probes, {})
}

export type ParsedProvider =
  | { readonly status: 'ok'; readonly provider: Provider }
  /** One line a problem: the place in the file, and what is wrong there. */
  | { readonly status: 'invalid'; readonly problems: readonly string[] }

/** Checks what a `provider.json` holds. Unknown keys are ignored: an older app reads a newer file. */
export function parseProvider(json: unknown): ParsedProvider {
  const result = v.safeParse(providerSchema, json)
  if (result.success) return { status: 'ok', provider: result.output }
  return {
    status: 'invalid',
    problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`),
  }
}
