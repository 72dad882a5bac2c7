/** A line of the budget. */
export interface Measured {
  /** What was measured: "HTML of an entry page" */
  what: string
  /** Which of them: "/ko/550/index.html", or the files of a sum */
  where: string
  /** Bytes on the wire, brotli. */
  size: number
  /** The most that it may be; absent where the size is only told. */
  limit?: number
}
