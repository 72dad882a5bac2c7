import type { ContentFile } from '../schema/parse-content.ts'

/** A line of a list of facts below its head: its fields, and its number from 1. */
export interface RegistryRow {
  fields: string[]
  line: number
}

/**
 * The rows of a list under content/registries/. No field is quoted: a comma in the last one belongs to it.
 * @param columns how many fields a row has
 */
export function registryRows(files: readonly ContentFile[], path: string, columns: number): RegistryRow[] {
  const lines = files.find((file) => file.path === path)?.text.split('\n') ?? []
  return lines.flatMap((text, index) => {
    if (index === 0 || text.trim() === '') return []
    const fields = text.trim().split(',')
    return [
      { fields: [...fields.slice(0, columns - 1), fields.slice(columns - 1).join(',')], line: index + 1 },
    ]
  })
}
