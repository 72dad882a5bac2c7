/** Attributes that may be set from the program; none of them can run anything. */
type Attributes = Partial<
  Record<
    | 'class'
    | 'href'
    | 'lang'
    | 'translate'
    | 'type'
    | 'open'
    | 'role'
    | 'id'
    | 'tabindex'
    | 'hidden'
    | `aria-${string}`,
    string
  >
>

/**
 * Makes an element. Texts become text nodes, never HTML: what was pasted is only ever shown.
 * Null and false children are left out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string | null | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value)
  made.append(...children.filter((child): child is Node | string => !!child || child === ''))
  return made
}
