import { loadContent } from './content.ts'
import { twinPath } from './dictionary/twin-path.ts'
import { twinsOf } from './dictionary/twins.ts'
import { type Dictionary, dictionarySchema, TWIN_VERSION } from './schema/twin.ts'
import { searchFiles } from './search-files.ts'

/** The text of every JSON file of the site, by its path without ".json": "550", "causes/mailbox-full", "dictionary" */
export async function dataFiles(): Promise<Record<string, string>> {
  const twins = twinsOf(await loadContent())
  const dictionary: Dictionary = { version: TWIN_VERSION, licence: 'CC-BY-4.0', entries: twins }
  const search = Object.values(await searchFiles()).flatMap((ofLang) => Object.values(ofLang))
  return {
    ...Object.fromEntries(search.map(({ name, text }) => [name, text])),
    ...Object.fromEntries(
      twins.map((twin) => [twinPath(twin.path).slice(1, -'.json'.length), JSON.stringify(twin)]),
    ),
    dictionary: JSON.stringify(dictionary),
    'dictionary.schema': JSON.stringify(dictionarySchema()),
  }
}
