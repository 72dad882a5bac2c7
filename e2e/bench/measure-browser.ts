import type { Browser, Page } from '@playwright/test'
import type { Material } from '../../src/bench/material.ts'
import { type Report, type Row, under } from '../../src/bench/report.ts'
import { CROWDED, LARGEST, NOTICE, type Sample, textsOf } from '../../src/bench/texts.ts'
import { percentile, spreadOf } from '../../src/bench/time.ts'
import { READY } from '../../src/client/search/prepare.ts'
import { HomePage } from '../pages/home-page.ts'
import { awaken, pasteInto } from '../paste-into.ts'
import { type PasteTimes, watchPaste } from './watch-paste.ts'

const SEED = 4
/** A phone of the middle class is about so many times slower. */
const THROTTLE = 4
const NOTICES = 45
const CROWDED_NOTICES = 15
const FIRST_VISITS = 10
const LARGE_PASTES = 9
/** One frame at 60 Hz. */
const FRAME = 16.7
const LARGE_GOAL = 1000

type Measured = PasteTimes & { form: string }

async function openHome(browser: Browser, address: string, throttle: number): Promise<HomePage> {
  const page: Page = await browser.newPage({ baseURL: address, reducedMotion: 'reduce' })
  const home = new HomePage(page, 'en')
  await home.goto()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await awaken(home.search.text)
  return home
}

/** Opens the home page as a reader has it who fetches the bounce once the box is touched; says how long that takes, in ms. */
async function openReadyHome(browser: Browser, address: string): Promise<{ home: HomePage; took: number }> {
  const start = performance.now()
  const home = await openHome(browser, address, THROTTLE)
  await home.page.waitForFunction((ready) => performance.getEntriesByName(ready).length > 0, READY)
  return { home, took: performance.now() - start }
}

async function paste({ search }: HomePage, { form, text }: Sample): Promise<Measured> {
  const answer = await watchPaste(search.root)
  await pasteInto(search.text, text)
  const times = await answer()
  await search.clear.click()
  return { ...times, form }
}

async function pasteAll(home: HomePage, samples: readonly Sample[]): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const sample of samples) measured.push(await paste(home, sample))
  await home.page.close()
  return measured
}

function rowOf(what: string, times: readonly number[], goal?: Row['goal']): Row {
  const { runs, p50, p95, max } = spreadOf(times)
  return { what, figures: { pastes: runs, 'p50 ms': p50, 'p95 ms': p95, 'max ms': max }, goal }
}

function byForm(all: readonly Measured[], field: 'answer' | 'matching'): Row[] {
  const forms = [...new Set(all.map(({ form }) => form))]
  if (forms.length < 2) return []
  return forms.map((form) =>
    rowOf(
      `  ${form}`,
      all.filter((one) => one.form === form).map((one) => one[field]),
    ),
  )
}

function noticeRows(title: string, all: readonly Measured[], hasGoal: boolean): Row[] {
  const matching = all.map((one) => one.matching)
  const goal = hasGoal ? under('p95', percentile(matching, 0.95), FRAME) : undefined
  return [
    rowOf(`${title}: matching`, matching, goal),
    ...byForm(all, 'matching'),
    rowOf(
      `${title}: from paste to answer`,
      all.map(({ answer }) => answer),
    ),
  ]
}

function largeRows(all: readonly Measured[]): Row[] {
  const times = (field: 'answer' | 'matching' | 'frameGap' | 'timerGap') => all.map((one) => one[field])
  return [
    rowOf('From paste to answer', times('answer'), under('max', Math.max(...times('answer')), LARGE_GOAL)),
    ...byForm(all, 'answer'),
    rowOf('of that: in the worker, start and copying included', times('matching')),
    rowOf('Longest gap between animation frames', times('frameGap')),
    rowOf('Longest gap between timer ticks', times('timerGap')),
  ]
}

/** How long the built site takes to match in a browser. */
export async function measureBrowser(browser: Browser, address: string, material: Material): Promise<Report> {
  const notices = textsOf(NOTICE, material, NOTICES, SEED)
  const { home, took } = await openReadyHome(browser, address)
  const warm = await pasteAll(home, notices)
  const crowded = await pasteAll(
    (await openReadyHome(browser, address)).home,
    textsOf(CROWDED, material, CROWDED_NOTICES, SEED),
  )
  const first: Measured[] = []
  for (const notice of notices.slice(0, FIRST_VISITS))
    first.push(...(await pasteAll(await openHome(browser, address, THROTTLE), [notice])))
  const large = await pasteAll(
    await openHome(browser, address, 1),
    textsOf(LARGEST, material, LARGE_PASTES, SEED),
  )
  const twice = (all: readonly Measured[]) =>
    `${all.filter(({ matches }) => matches > 1).length} of ${all.length}`
  return {
    title: `In the browser, Chromium ${browser.version()}`,
    notes: [
      `5 kB notices on the main thread, the processor throttled ${THROTTLE}×: ${NOTICES} different ones in one page, ${FIRST_VISITS} as the first of a visit, pasted as soon as the box takes it.`,
      `The open page had made its dictionary ready in idle time, ${Math.round(took)} ms after it was opened.`,
      `Matching is the client's own measure. A text in another language, or one whose first answer is not sure, is matched twice: ${twice(warm)} in the open page, ${twice(first)} first ones, ${twice(large)} of 5 MB.`,
      'From paste to answer: the pause of 80 ms, the frame that shows the answer, and where it is the first the loading included.',
      '5 MB pastes go through the worker, the processor not throttled; gaps between the paste and the answer.',
    ],
    tables: [
      noticeRows('Notice in an open page', warm, true),
      noticeRows(CROWDED.name, crowded, false),
      noticeRows('First notice of a visit', first, false),
      largeRows(large),
    ],
  }
}
