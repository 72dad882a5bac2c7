import { projectFile } from './project-file.ts'

const tokens = projectFile('src/styles/tokens.css').toString()

/**
 * The light half of a colour among the design tokens: of "ink", "#1b2130"; throws where there is none of that name.
 * Pictures are drawn outside of a browser, where the style sheet itself says nothing.
 */
export function lightToken(name: string): string {
  // --ink: light-dark(#1b2130, #e9e6df);
  const colour = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1]
  if (!colour) throw new Error(`tokens.css names no colour --${name}`)
  return colour
}
