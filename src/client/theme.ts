import { remember } from './setting.ts'
import { THEME_KEY } from './theme-script.ts'

/** Makes the header's choice of theme work; the choice is remembered where the browser allows it. */
export function startTheme(): void {
  const choice = document.querySelector<HTMLSelectElement>('[data-theme-choice]')
  if (!choice) return
  choice.value = document.documentElement.dataset.theme ?? 'system'
  choice.addEventListener('change', () => {
    if (choice.value === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = choice.value
    remember(THEME_KEY, choice.value === 'system' ? null : choice.value)
  })
}
