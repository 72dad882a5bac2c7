import type { Localized } from '../schema/localized.ts'

/** What search says, in the page and in the script that is loaded when it is first touched. */
export const SEARCH_UI = {
  label: {
    en: 'Paste a bounce, or type a code or words',
    ko: '반송 메일을 붙여 넣거나 코드나 문구를 입력하세요',
  },
  placeholder: { en: '550 5.1.1 … User unknown', ko: '550 5.1.1 … User unknown' },
  clear: { en: 'Clear', ko: '지우기' },
  open: { en: 'Open a file', ko: '파일 열기' },
  close: { en: 'Close', ko: '닫기' },
  dialog: { en: 'Search the dictionary', ko: '사전 검색' },
  examples: { en: 'Examples:', ko: '예:' },
  noScript: {
    en: 'Searching needs JavaScript. Without it, find your code on the map of all codes.',
    ko: '검색에는 자바스크립트가 필요합니다. 쓸 수 없다면 전체 코드 지도에서 코드를 찾아보세요.',
  },
  noScriptLink: { en: 'Open the map', ko: '전체 코드 지도 열기' },
  shortcut: { en: 'Open search with the / key', ko: '/ 키로 검색 열기' },
  loading: { en: 'Looking …', ko: '찾는 중…' },
  broken: {
    en: 'The dictionary could not be loaded: there is no connection, or a new version was published. Your text is still here.',
    ko: '사전을 불러오지 못했습니다. 연결이 끊겼거나 새 버전이 올라왔을 수 있습니다. 입력한 글은 그대로 있습니다.',
  },
  again: { en: 'Try again', ko: '다시 시도' },
  reload: { en: 'Reload the page', ko: '페이지 새로 고침' },
  reloadWarning: {
    en: 'Reloading clears the text: copy it first if you need it.',
    ko: '새로 고치면 글이 지워집니다. 필요하면 먼저 복사해 두세요.',
  },
  empty: {
    en: 'There is no text in this. Paste the words of the bounce, or type a code such as 550 or 5.1.1.',
    ko: '내용이 없습니다. 반송 메일의 문구를 붙여 넣거나 550, 5.1.1 같은 코드를 입력하세요.',
  },
  binary: {
    en: 'This is not a text file. If it is a mail, save it as .eml in your mail program and open that; or paste its text.',
    ko: '텍스트 파일이 아닙니다. 메일이라면 메일 프로그램에서 .eml 형식으로 저장해 여세요. 본문을 붙여 넣어도 됩니다.',
  },
  tooLarge: {
    en: 'This file is larger than {size} MB. Paste the part that speaks of the failure instead.',
    ko: '{size}MB보다 큰 파일입니다. 실패 사유가 적힌 부분만 붙여 넣으세요.',
  },
  count: { en: '{n} entries found', ko: '항목 {n}개를 찾았습니다' },
  one: { en: '1 entry found', ko: '항목 1개를 찾았습니다' },
  none: {
    en: 'Nothing found. Check the spelling, or paste the whole bounce.',
    ko: '찾은 항목이 없습니다. 철자를 확인하거나 반송 메일 전체를 붙여 넣어 보세요.',
  },
  answered: { en: 'Answer found: {title}', ko: '답을 찾았습니다: {title}' },
  unsure: {
    en: 'Not sure. This fits best; compare it with your bounce.',
    ko: '확실하지 않습니다. 가장 가까운 항목이니 반송 메일과 비교해 보세요.',
  },
  general: {
    en: 'The words were not recognised. This is what the code says in general.',
    ko: '문구를 알아보지 못했습니다. 이 코드의 일반적인 뜻은 다음과 같습니다.',
  },
  generalCause: {
    en: 'No known server reply fits to the letter, but the words speak of this cause.',
    ko: '정확히 일치하는 서버 응답은 없지만, 문구로 보아 원인은 다음과 같습니다.',
  },
  delayed: {
    en: 'This is only a delay: the sending server is still trying. Do not send again yet.',
    ko: '아직 실패가 아니라 지연입니다. 보내는 서버가 계속 시도하고 있으니 다시 보내지 마세요.',
  },
  notBounce: {
    en: 'This does not look like a bounce: nothing in it says that a delivery failed.',
    ko: '반송 메일이 아닌 것 같습니다. 전송에 실패했다는 내용이 없습니다.',
  },
  noReason: {
    en: 'This notice says that delivery failed, but not why. Look for the part named below and paste that.',
    ko: '전송에 실패했다는 말만 있고 사유가 없습니다. 아래에 적은 부분을 찾아 붙여 넣어 보세요.',
  },
  nothing: {
    en: 'Nothing in this text says why a delivery failed; it may be no bounce at all. Paste the line with a three-digit code, or what follows “said:” or “Diagnostic-Code:”.',
    ko: '이 글에는 전송 실패 사유가 없습니다. 반송 메일이 아닐 수도 있습니다. 세 자리 코드가 있는 줄이나 “said:”, “Diagnostic-Code:” 뒤의 내용을 붙여 넣어 보세요.',
  },
  conflict: {
    en: 'The code {code} usually means “{codeCause}”, but the words say “{wordsCause}”. Believe the words.',
    ko: '코드 {code}의 일반적인 뜻은 ‘{codeCause}’이지만, 문구가 가리키는 것은 ‘{wordsCause}’입니다. 문구를 믿으세요.',
  },
  recipients: { en: '{n} recipients', ko: '받는 사람 {n}명' },
  noAddress: { en: 'Recipient not named', ko: '받는 사람 표시 없음' },
  why: { en: 'Why: the words that decided', ko: '근거: 판단에 쓰인 문구' },
  whyReply: { en: 'the reply code {code}: {title}', ko: '응답 코드 {code}: {title}' },
  whyStatus: { en: 'the enhanced status code {code}: {title}', ko: '확장 상태 코드 {code}: {title}' },
  whyUnlisted: { en: 'the code {code}, which is not registered', ko: '등록되지 않은 코드 {code}' },
  whyWording: { en: 'the words of this reply: {title}', ko: '이 응답의 문구: {title}' },
  whyCause: { en: 'speaks of this cause: {title}', ko: '이 원인을 가리키는 말: {title}' },
  whyServer: { en: 'names who says it: {title}', ko: '응답한 서버를 알려 주는 말: {title}' },
  others: { en: 'Other candidates', ko: '다른 후보' },
  share: { en: 'Share this answer', ko: '이 답 공유하기' },
  shared: {
    en: 'The link to the entry was copied, without your text',
    ko: '항목 링크만 복사했습니다(입력한 글은 제외)',
  },
  copyFailed: { en: 'The browser did not allow copying', ko: '브라우저가 복사를 허용하지 않았습니다' },
  mismatch: { en: 'My bounce did not match', ko: '제 반송 메일과 맞지 않습니다' },
  chip: { en: 'Pasted text, {size}', ko: '붙여 넣은 글, {size}' },
  cut: { en: '… (shortened)', ko: '… (줄임)' },
  drop: { en: 'Drop the file here', ko: '여기에 파일을 놓으세요' },
} as const satisfies Record<string, Localized>

/** A key of what search says. */
export type SearchKey = keyof typeof SEARCH_UI
