/** The one stylesheet: system fonts, two colour schemes, nothing that loads from elsewhere. */
export const STYLE = `:root {
  color-scheme: light dark;
  --ink: #1c2128; --soft: #545d68; --paper: #ffffff; --panel: #f5f6f8; --line: #d5dae1; --link: #0b5cad;
  --critical: #a40e26; --high: #8a4600; --medium: #6b5500; --low: #2f5f8a; --good: #1a6334;
  --critical-bg: #fdecee; --high-bg: #fdf0e0; --medium-bg: #fbf5d9; --low-bg: #e8f1fa; --good-bg: #e6f5ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9ee; --soft: #a5aeba; --paper: #14171c; --panel: #1c2128; --line: #363d47; --link: #79b8ff;
    --critical: #ff9aa6; --high: #ffb870; --medium: #ecd37a; --low: #96c8f5; --good: #7fd99b;
    --critical-bg: #3b161c; --high-bg: #35230f; --medium-bg: #302a10; --low-bg: #15293b; --good-bg: #12301c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem; z-index: 1; }
.site-header { display: flex; gap: 0.75rem; align-items: baseline; padding: 0.9rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--panel); }
.site-header a { font-weight: 650; color: var(--ink); text-decoration: none; padding: 0.15rem 0; }
.site-header a:hover { text-decoration: underline; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
footer { max-width: 52rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; border-top: 1px solid var(--line); font-size: 0.875rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.4rem 0 0.8rem; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2rem 0 0.6rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.4rem; }
.muted { color: var(--soft); }
code { font: 0.9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem 1rem; overflow-x: auto; }
.badge { display: inline-block; padding: 0.05rem 0.6rem; border-radius: 999px; border: 1px solid currentcolor; font-size: 0.85rem; font-weight: 600; white-space: nowrap; }
.critical { color: var(--critical); background: var(--critical-bg); }
.high { color: var(--high); background: var(--high-bg); }
.medium { color: var(--medium); background: var(--medium-bg); }
.low { color: var(--low); background: var(--low-bg); }
.good { color: var(--good); background: var(--good-bg); }
.plain { color: var(--soft); background: var(--panel); }
.banner { border: 1px solid currentcolor; border-radius: 8px; padding: 0.75rem 1rem; margin: 1rem 0 1.5rem; }
.banner.bad { color: var(--high); background: var(--high-bg); }
.banner h2 { margin: 0; font-size: 1.05rem; }
.banner ul { margin: 0.5rem 0 0; padding-left: 1.2rem; color: var(--ink); }
.banner a { font-weight: 600; }
.incidents { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.incidents li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.incidents h2 { margin: 0 0 0.35rem; font-size: 1.1rem; overflow-wrap: anywhere; }
.incidents p { margin: 0.25rem 0 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.75rem; margin: 1.25rem 0; }
.facts div { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 0.6rem 0.9rem; }
.facts dt { color: var(--soft); font-size: 0.85rem; }
.facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.45rem 0.75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--soft); font-size: 0.85rem; font-weight: 600; }
tbody th { font-weight: 600; }
.prose { overflow-wrap: break-word; }
.prose img { max-width: 100%; }
.prose blockquote { margin: 1rem 0; padding: 0 1rem; border-left: 4px solid var(--line); color: var(--soft); }
.items { list-style: none; padding: 0; margin: 0; }
.items li { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; padding: 0.55rem 0; border-bottom: 1px solid var(--line); }
.item-title { font-weight: 600; overflow-wrap: anywhere; }
@media (prefers-reduced-motion: no-preference) { a { transition: color 0.1s; } }
`;
