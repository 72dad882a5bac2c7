/** Keeps a setting, or forgets it where `value` is null; a browser that keeps nothing is no error. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is switched off: the setting holds for this page.
  }
}

/** A setting that was kept; null where there is none. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
