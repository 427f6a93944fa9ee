import './icon.css'

const paths = {
  back: 'M19 12H5m6-7-7 7 7 7',
  forward: 'M5 12h14m-6-7 7 7-7 7',
  phone:
    'M7.2 3.5 9.4 8 7.3 10c1.2 2.8 3.9 5.5 6.7 6.7l2-2.1 4.5 2.2v2.7c0 .8-.7 1.5-1.5 1.5C10.7 21 3 13.3 3 5c0-.8.7-1.5 1.5-1.5z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21',
  close: 'm5 5 14 14M19 5 5 19',
  alert: 'M12 4 2.5 20h19zM12 10v4.5M12 17.4v.1',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.1',
  check: 'm4.5 12.5 5 5 10-11',
  camera: 'M4 7.5h3.5L9 5h6l1.5 2.5H20V19H4zM12 16a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z',
  speaker: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  trash: 'M4 6.5h16M9 6.5V4h6v2.5M6 6.5 7 20h10l1-13.5',
  pencil: 'M4 20l1-4.5L16 4.5l3.5 3.5-11 11z',
  gear: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM9 19.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  shield: 'M12 3 5 5.5V11c0 4.5 2.8 8 7 10 4.2-2 7-5.5 7-10V5.5z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  mail: 'M3 6h18v12.5H3zm0 1 9 6.5L21 7',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1',
  print: 'M7 9V4h10v5M7 16H4V9h16v7h-3M7 13.5h10V20H7z',
} as const

export type IconName = keyof typeof paths

/** Decorative: the words beside it say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
