import { Component, type ReactNode } from 'react'
import { Action, ActionLink } from '../ui/action.tsx'
import { CallBar } from '../ui/call-bar.tsx'
import { Frame } from '../ui/frame.tsx'
import { LineSign } from '../ui/line-sign.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { saveExport } from './save-export.ts'
import { useServices } from './services.tsx'
import '../ui/plain-screen.css'

type State = { readonly fault: string | null }

/** Instead of a blank page: what happened, what was entered as a file, and another try. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { fault: null }

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }

  override render() {
    return this.state.fault === null ? this.props.children : <CrashScreen fault={this.state.fault} />
  }
}

function CrashScreen({ fault }: { readonly fault: string }) {
  const { words } = useSpeech()
  const { openStore } = useServices()
  const say = words.keeping.crash
  return (
    <Frame foot={<CallBar />}>
      <div className="plain-screen">
        <LineSign kind="cut" />
        <h1>{say.title}</h1>
        <p>{say.hint}</p>
        <details>
          <summary>{say.what}</summary>
          <p>
            <code>{fault}</code>
          </p>
        </details>
        <div className="plain-screen-go">
          <Action kind="lit" onClick={() => location.reload()}>
            {say.reload}
          </Action>
          <Action onClick={() => void openStore().then(saveExport)}>{say.exportAll}</Action>
          {/* A new page: whatever broke this one is gone with it. */}
          <ActionLink kind="quiet" href="/">
            {say.home}
          </ActionLink>
        </div>
      </div>
    </Frame>
  )
}
