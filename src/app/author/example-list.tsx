import type { AuthoringExample } from '../../guide/authoring.ts'
import type { Flow } from '../../guide/flow.ts'
import { baseStep, type StepId } from '../../guide/ids.ts'
import { type FlowNode, nodesAlong } from '../../guide/read-flow.ts'
import { useAuthor } from './author-context.tsx'
import type { WalkProps } from './walk-bar.tsx'
import './example-list.css'

/** More than these would push everything else out of sight. */
const MOST_IN_VIEW = 9

/** The examples that run through where the author stands; each can be walked as far as here. */
export function ExampleList({ open: { flow, examples }, walked, onGo }: WalkProps) {
  const { words } = useAuthor()
  if (examples === null) return <p>{words.examples.missing}</p>
  const through = examplesThrough(flow, examples, walked.at)
  if (through.length === 0) return <h3>{words.examples.none}</h3>
  return (
    <details className="examples" open={through.length <= MOST_IN_VIEW}>
      <summary>
        <h3>{words.examples.title(through.length)}</h3>
      </summary>
      <ul className="example-list">
        {through.map(({ example, place }) => (
          <li key={example.name} className="example">
            <span lang="en">{example.name}</span>
            <span className="author-soft">{words.examples.reaches(example.reaches)}</span>
            <button
              type="button"
              className="author-small author-screen-only"
              aria-label={`${words.examples.walk}: ${example.name}`}
              onClick={() => onGo(example.entry, example.answers.slice(0, place))}
            >
              {words.examples.walk}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** With how many answers each takes to get here. A step that repeats, or stands before a call, goes by its plain name. */
function examplesThrough(flow: Flow, examples: readonly AuthoringExample[], at: FlowNode) {
  const plain = baseStep(at as StepId)
  return examples.flatMap((example) => {
    const nodes: readonly FlowNode[] = nodesAlong(flow, example) ?? []
    const exact = nodes.indexOf(at)
    const place = exact >= 0 ? exact : nodes.findIndex((node) => baseStep(node as StepId) === plain)
    return place < 0 ? [] : [{ example, place }]
  })
}
