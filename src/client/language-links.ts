/** Keeps the place within the page when the reader changes the language. */
export function startLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
    // Anchors are the same in both languages.
    link.addEventListener('click', () => {
      link.hash = location.hash
    })
  }
}
