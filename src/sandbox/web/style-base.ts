/** Colours, type, the frame of a page. All text meets WCAG 2.2 AA on its ground, in both schemes. */
export const STYLE_BASE = `
:root {
  color-scheme: light dark;
  --ground: #f7f6f3; --surface: #ffffff; --sunken: #f1efea; --line: #dedbd3; --line-strong: #8b887f;
  --ink: #22262a; --quiet: #5a6067; --link: #0b5a68; --focus: #0b5a68;
  --bar: #0b3b45; --bar-ink: #e8f3f4; --button: #0b5a68; --button-ink: #ffffff;
  --good: #1a6a3d; --good-ground: #e5f4ea; --bad: #ac2318; --bad-ground: #fdecea;
  --warn: #7d5200; --warn-ground: #fdf3dc; --busy: #14599c; --busy-ground: #e8f1fb;
  --merged: #6a3ea8; --merged-ground: #f1eafa; --quiet-ground: #ecebe6;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  --radius: 10px; --edge: max(1.5rem, calc((100% - 71rem) / 2));
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181b; --surface: #1b2024; --sunken: #22282d; --line: #333b42; --line-strong: #77818a;
    --ink: #e5e8ea; --quiet: #a5aeb6; --link: #7ccfdc; --focus: #7ccfdc;
    --bar: #0a2b32; --bar-ink: #d6eaed; --button: #7ccfdc; --button-ink: #0a2b32;
    --good: #6fce95; --good-ground: #17301f; --bad: #ff9a90; --bad-ground: #3a1d1b;
    --warn: #ecc268; --warn-ground: #332813; --busy: #8cbff2; --busy-ground: #17293b;
    --merged: #c5a5f2; --merged-ground: #2a2139; --quiet-ground: #2a3036;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column;
  background: var(--ground); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; }
h1 { font-size: 1.6rem; letter-spacing: -0.01em; }
h2 { font-size: 1.15rem; }
h3 { font-size: 1rem; }
p, ul, ol, dl, pre, table { margin: 0; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: 0.15em; }
.trail a, .quiet a, .lead a, .notice a, .empty a, .box-note a, .file-name a, .problem a { text-decoration: underline;
  text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.lead .user, .lead .branch { text-decoration: none; }
.lead .user:hover, .lead .branch:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
code, pre, .log { font-family: var(--mono); font-size: 0.85em; }
table { border-collapse: collapse; }
img { max-width: 100%; height: auto; }
.icon { width: 1em; height: 1em; flex: none; vertical-align: -0.125em; fill: none; stroke: currentColor;
  stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.quiet { color: var(--quiet); }
.light { font-weight: 400; }
.strong { font-weight: 650; }
.for-readers, .markdown .sr-only { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }

.skip { position: absolute; left: 1rem; top: -4rem; z-index: 2; background: var(--surface); color: var(--link);
  padding: 0.5rem 0.9rem; border-radius: 0 0 var(--radius) var(--radius); }
.skip:focus { top: 0; }
.sandbox-bar { background: var(--bar); color: var(--bar-ink); font-size: 0.85rem; padding: 0.45rem var(--edge); }
.sandbox-bar a { color: inherit; font-weight: 650; }
.repository-head { background: var(--surface); border-bottom: 1px solid var(--line); padding: 0.9rem var(--edge) 0; }
.repository-name { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; font-size: 1.05rem;
  color: var(--quiet); }
.forked { font-size: 0.85rem; }
.tabs ul { display: flex; gap: 0.25rem; list-style: none; padding: 0; margin: 0.5rem 0 0 -0.6rem; overflow-x: auto; }
.tabs a { display: flex; align-items: center; gap: 0.45rem; padding: 0.5rem 0.6rem 0.55rem; color: var(--ink);
  white-space: nowrap; border-bottom: 2px solid transparent; }
.tabs a:hover { text-decoration: none; border-color: var(--line-strong); }
.tabs a[aria-current] { border-color: var(--link); font-weight: 600; }
.tabs a:focus-visible { outline-offset: -2px; }
.tabs .icon { color: var(--quiet); }
main { flex: 1; width: 100%; padding: 1.75rem var(--edge) 3rem;
  display: flex; flex-direction: column; gap: 1.1rem; }
.foot { border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.85rem; padding: 1rem var(--edge); }
.count, .chip { display: inline-flex; align-items: center; gap: 0.35rem; font-size: 0.78rem; line-height: 1.35;
  font-weight: 500; color: var(--quiet); border: 1px solid var(--line); border-radius: 99px; padding: 0.05rem 0.5rem; }
.count { background: var(--quiet-ground); border-color: transparent; color: var(--ink); }
.chip { color: var(--ink); background: var(--surface); }
.spot { flex: none; }
@media (max-width: 640px) {
  :root { --edge: 1rem; }
  main { padding-block: 1.25rem 2.5rem; gap: 0.9rem; }
  .tabs ul { gap: 0; }
  .tabs a { font-size: 0.9rem; padding-inline: 0.55rem; gap: 0.3rem; }
  .tabs .icon { display: none; }
  h1 { font-size: 1.35rem; }
}
@media print { .sandbox-bar, .tabs, .switch, .foot { display: none; } }
`;
