/** A rule of a style sheet: what stands before its braces, and in them. */
type Rule = { readonly head: string; readonly body: string }

/**
 * What a drawing needs of the shared style, in few bytes: rules of classes that it has, the media rules around them, and
 * the movements that these name. A change of the style then changes only the guides that show it.
 */
export function styleOf(svg: string, style: string): string {
  const classes = new Set([...svg.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)))
  const rules = rulesOf(minify(style))
  const kept = rules.flatMap((rule) => keep(rule, classes))
  const used = kept.map(({ body }) => body).join(' ')
  return kept
    .filter(
      ({ head }) =>
        !head.startsWith('@keyframes ') || new RegExp(`\\b${head.slice('@keyframes '.length)}\\b`).test(used),
    )
    .map(({ head, body }) => `${head}{${body}}`)
    .join('')
}

function keep({ head, body }: Rule, classes: ReadonlySet<string>): readonly Rule[] {
  if (head.startsWith('@media')) {
    const inner = rulesOf(body).flatMap((rule) => keep(rule, classes))
    return inner.length === 0 ? [] : [{ head, body: inner.map((rule) => `${rule.head}{${rule.body}}`).join('') }]
  }
  const named = [...head.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
  return named.length === 0 || named.some((name) => classes.has(name)) ? [{ head, body }] : []
}

function minify(style: string): string {
  return style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim()
}

/** The rules on the outermost level; what is no rule is left out. */
function rulesOf(style: string): readonly Rule[] {
  const rules: Rule[] = []
  let depth = 0
  let from = 0
  let open = 0
  for (let at = 0; at < style.length; at++) {
    if (style[at] === '{' && depth++ === 0) open = at
    if (style[at] !== '}' || --depth > 0) continue
    if (depth === 0) rules.push({ head: style.slice(from, open).trim(), body: style.slice(open + 1, at) })
    depth = 0
    from = at + 1
  }
  return rules
}
