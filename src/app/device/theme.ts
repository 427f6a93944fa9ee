import { keep, keptKeys, readKept } from './kept.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The theme that was chosen on this device. */
export function keptTheme(): Theme {
  const kept = readKept(keptKeys.theme)
  return themes.find((theme) => theme === kept) ?? 'system'
}

/** Shows a theme now and keeps it. */
export function chooseTheme(theme: Theme): void {
  keep(keptKeys.theme, theme)
  showTheme(theme)
}

export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
