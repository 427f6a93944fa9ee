import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, useLocation, useNavigate } from 'react-router'

/*
 * The same libraries with nothing of ours: a question a screen, its number in the address, each answer a record in
 * IndexedDB. What Vorab's step costs beyond this is what Vorab adds.
 */
const database = import('dexie').then(({ Dexie }) => {
  const opened = new Dexie('bare-stack')
  opened.version(1).stores({ answers: '++id' })
  return opened
})

function Question() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const step = Number(new URLSearchParams(search).get('step') ?? '0')
  useEffect(() => {
    document.title = `Step ${step}`
  }, [step])
  const answer = () => {
    void database.then((opened) => opened.table('answers').add({ step, at: Date.now() }))
    navigate(`?step=${step + 1}`)
  }
  return (
    <main>
      <h1>Question {step}</h1>
      <p>One sentence that says what to look at.</p>
      <button type="button" onClick={answer}>
        Done
      </button>
    </main>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('no place to draw')
createRoot(root).render(
  <BrowserRouter useTransitions={false}>
    <Question />
  </BrowserRouter>,
)
