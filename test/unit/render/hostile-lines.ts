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
];
