/** Texts that try to become more than text; where one runs, it sets `worked` in the page. */
export const HOSTILE_TEXTS: Record<string, string> = {
  'a script': '<script>worked = true</script>',
  'a picture that fails': '<img src=x onerror=worked=true>',
  'a drawing that loads':
    '<svg onload=worked=true><animate onbegin=worked=true attributeName=x dur=1s></svg>',
  'a javascript: address':
    'javascript:worked=true <a href="javascript:worked=true" autofocus onfocus=worked=true>x</a>',
  'the end of the textarea': '</textarea><script>worked = true</script>',
  'the end of an attribute': '"><img src=x onerror=worked=true> \'><svg/onload=worked=true>',
  'the end of everything': '--></title></style></script></pre></template><script>worked = true</script>',
  'entities of a tag': '&lt;img src=x onerror=worked=true&gt; &#60;script&#62;worked = true&#x3c;/script>',
  'markup that changes when read twice':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=worked=true&gt;">',
  'markup that hides in an attribute':
    '<noscript><p title="</noscript><img src=x onerror=worked=true>"><svg></p><style><a id="</style><img src=1 onerror=worked=true>">',
  frames:
    '<iframe srcdoc="<script>parent.worked = true</script>"></iframe><iframe src="javascript:parent.worked=true">',
  'what fetches from elsewhere':
    '<link rel=stylesheet href=https://elsewhere.example/a.css><style>@import "https://elsewhere.example/b.css"</style><meta http-equiv=refresh content="0;url=https://elsewhere.example/"><base href=https://elsewhere.example/>',
  "names that hide the page's own": '<form id=location name=body><input name=hash id=createElement></form>',
  templates:
    '{{constructor.constructor("worked=true")()}} #{worked=true} <%= worked = true %> {title} {n} $& $1 $$',
  'addresses of elsewhere':
    '//elsewhere.example/550/ \\\\elsewhere.example data:text/html,<script>worked=true</script>',
  'names of the prototype':
    '__proto__ constructor prototype toString hasOwnProperty {"__proto__": {"worked": true}}',
  'broken percent signs': '%zz %00 %ff %u0041 %3Cscript%3Eworked=true%3C/script%3E',
  'turned writing': '\u202e<script>worked = true</script>\u202c \u2066\u2069\u200b\ufeff',
  'control characters': 'a\u0000b\u0001\u0008\u007f\u009b31m <scr\u0000ipt>worked = true</script>',
  'orders to a terminal': '\u001b[31m\u001b]8;;https://elsewhere.example/\u0007link\u001b]8;;\u0007\u001b[2J',
  'halves of characters': 'a\ud800b\udc00c <script>worked = true</script>\ud83d',
  'letters that grow in lower case': `${'İ'.repeat(300)}<script>worked = true</script>`,
  'tags 2,000 deep': `${'<b>'.repeat(2000)}<img src=x onerror=worked=true>`,
}
