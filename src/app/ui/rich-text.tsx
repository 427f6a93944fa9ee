import type { Block, ParamName, Span } from '../../guide/words.ts'
import { paramText } from './param-text.ts'
import { placeKey } from './place-key.ts'
import { useProvider } from './provider-context.tsx'
import { useSpeech } from './speech.tsx'
import { Way } from './way.tsx'
import './rich-text.css'

/** Authored text: paragraphs and lists, with the provider's own names put in. */
export function RichText({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className="rich-text">
      {blocks.map((block, place) => (
        <RichBlock key={placeKey(place, block)} block={block} />
      ))}
    </div>
  )
}

function RichBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Spans spans={block.spans} />
      </p>
    )
  }
  const items = block.items.map((spans, place) => (
    <li key={placeKey(place, spans)}>
      <Spans spans={spans} />
    </li>
  ))
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map((span, place) => {
    if (span.kind === 'text') return span.text
    if (span.kind === 'strong') return <strong key={placeKey(place, span)}>{span.text}</strong>
    if (span.kind === 'param') return <Param key={placeKey(place, span)} name={span.name} />
    return (
      <Way key={placeKey(place, span)} to={span.to}>
        {span.text}
      </Way>
    )
  })
}

const linked: ReadonlySet<ParamName> = new Set(['router-address', 'plain-http-page', 'webmail'])

function Param({ name }: { readonly name: ParamName }) {
  const provider = useProvider()
  const { language } = useSpeech()
  const text = paramText(name, { provider, language })
  if (name === 'phone' && provider !== null) {
    return <a href={`tel:${provider.departments.support.phone}`}>{text}</a>
  }
  if (linked.has(name) && /^https?:\/\//.test(text)) {
    return (
      <a href={text} target="_blank" rel="noopener noreferrer">
        {text.replace(/^https?:\/\//, '').replace(/\/$/, '')}
      </a>
    )
  }
  return <strong>{text}</strong>
}
