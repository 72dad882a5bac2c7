import { startHandOver } from './hand-over.ts'
import { startLanguageLinks } from './language-links.ts'
import { startSearch } from './start-search.ts'
import { startTheme } from './theme.ts'
import { installPolicy } from './trusted-types.ts'

installPolicy()
startTheme()
startLanguageLinks()
startHandOver()
startSearch()
