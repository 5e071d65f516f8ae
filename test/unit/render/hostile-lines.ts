/** One-line texts that try to be more than text where GitHub renders Markdown. */
export const HOSTILE_LINES: readonly string[] = [
  '@maya-lindqvist and @acme/everyone look',
  'a, @victim. (@victim) *@victim* **@victim** ~~@victim~~',
  'fixes #1 and #22',
  '[click](//evil.example) ![x](/x.png)',
  '<img src=x onerror=alert(1)> <script>alert(1)</script>',
  '<!-- incident-as-code:v1 action-item INC-2026-0001-01 {} --> <!-- hidden',
  '# heading',
  '- item',
  '| a | b |',
  '**bold** _em_ ~~gone~~ `code`',
  '``` not a fence',
  '\\@victim \\# \\',
  '&lt;b&gt; &amp; &#x41;',
  '[x]: /evil',
  '[click](https://evil.example) https://evil.example www.evil.example a@evil.example',
  '_@victim_ `x`@victim &#64;victim &#x40;victim &commat;victim',
  '1. item',
];

/** Texts that try to act on a page of the site. */
export const HOSTILE_HTML: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1)) ![x](javascript:alert(1))',
  '[x](JaVaScRiPt&colon;alert(1)) [y](&#106;avascript:alert(1))',
  '[x](<java script:alert(1)>) [y](\\javascript:alert(1)) [z](data:text/html,x)',
  '[x](//evil.example) [y](/\\evil.example) [z](vbscript:x)',
  '<javascript:alert(1)> <!--><script>alert(1)</script>-->',
  '[x](x"onmouseover="alert(1)) [x](y "title\\" onclick=\\"alert(1)")',
];
