/** The one stylesheet: system fonts, two colour schemes, nothing that loads from elsewhere. */
export const STYLE = `:root {
  color-scheme: light dark;
  --ink: #1b2027; --soft: #545d69; --paper: #ffffff; --panel: #f6f7f9; --line: #dde1e7; --link: #0b57a4;
  --critical: #a8132b; --high: #93430a; --medium: #6b5400; --low: #2f5b84;
  --medium-bg: #fbf3cf; --low-bg: #e6f0f9;
  --ongoing: #5b3fa8; --good: #1a6334;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7eaef; --soft: #a8b0bc; --paper: #14171c; --panel: #1c2027; --line: #323842; --link: #84bdff;
    --critical: #ff97a4; --high: #ffb56b; --medium: #efd67c; --low: #9fcdf7;
    --medium-bg: #322b10; --low-bg: #16293a;
    --ongoing: #c3aeff; --good: #80d89b;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
}
.site-header, main, .site-footer { padding-inline: max(1.25rem, calc((100% - 46rem) / 2)); }
.site-header { padding-block: 0.8rem; border-bottom: 1px solid var(--line); background: var(--panel); }
.site-header p, .site-footer p { margin: 0; }
.site-header a { color: var(--ink); font-weight: 600; text-decoration: none; }
.site-header a:hover { text-decoration: underline; }
main { padding-block: 1.75rem 3.5rem; }
main:focus { outline: none; }
.site-footer { padding-block: 1.25rem 2.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
.skip { position: absolute; left: 1rem; top: -5rem; z-index: 1; padding: 0.5rem 0.9rem; background: var(--paper);
  border: 1px solid var(--line); border-radius: 0 0 6px 6px; }
.skip:focus { top: 0; }

a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; font-weight: 650; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.75rem; font-size: 1.8rem; line-height: 1.2; letter-spacing: -0.012em; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.05rem; }
h4, h5, h6 { margin: 1.5rem 0 0.4rem; font-size: 1rem; }
p { margin: 0 0 0.9rem; }
code { font: 0.9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
pre { margin: 0 0 0.9rem; padding: 0.75rem 1rem; background: var(--panel); border: 1px solid var(--line);
  border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 1.25rem 0.4rem 0; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-size: 0.875rem; font-weight: 500; }
.soft { color: var(--soft); }
.meta { margin: 0; color: var(--soft); font-size: 0.9rem; font-variant-numeric: tabular-nums; }
.id { white-space: nowrap; font-variant-numeric: tabular-nums; }

.shape { flex: none; width: 0.8em; height: 0.8em; fill: currentcolor; }
.severity, .status { display: inline-flex; align-items: center; gap: 0.4em; font-size: 0.875rem; font-weight: 600;
  line-height: 1.5; white-space: nowrap; }
.severity { padding: 0 0.55rem; border: 1px solid currentcolor; border-radius: 4px; }
.critical { color: var(--paper); background: var(--critical); border-color: var(--critical); }
.high { color: var(--paper); background: var(--high); border-color: var(--high); }
.medium { color: var(--medium); background: var(--medium-bg); }
.low { color: var(--low); background: var(--low-bg); }
.ongoing { color: var(--ongoing); }
.good { color: var(--good); }
.plain { color: var(--soft); }

.now { margin: 1.25rem 0 2.25rem; padding: 1rem 1.25rem 0.35rem; border: 1px solid var(--line);
  border-left: 5px solid var(--ongoing); border-radius: 6px; background: var(--panel); }
.now h2 { margin: 0; font-size: 1rem; color: var(--ongoing); }
.now .incidents { border-top: 0; }
.now .incidents li:last-child { border-bottom: 0; }
.now.clear { display: flex; align-items: center; gap: 0.6rem; padding-block: 0.8rem; border-left-color: var(--good);
  color: var(--good); font-weight: 600; }
.month { margin: 2.25rem 0 0.4rem; color: var(--soft); font-size: 1rem; }
.incidents, .items { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.incidents li { display: grid; grid-template: "severity title states" "severity meta meta" / 6.25rem 1fr auto;
  gap: 0.15rem 0.9rem; align-items: baseline; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
.incidents h3 { grid-area: title; margin: 0; text-wrap: pretty; }
.incidents h3 a { text-decoration: none; }
.incidents h3 a:hover { text-decoration: underline; }
.incidents .severity { grid-area: severity; justify-self: start; }
.incidents .states { grid-area: states; display: inline-flex; gap: 0.9rem; }
.incidents .meta { grid-area: meta; }

.trail { margin: 0 0 0.6rem; color: var(--soft); font-size: 0.9rem; }
.badges { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; margin: 0 0 1.5rem; }
.badges .severity, .badges .status { font-size: 1rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.9rem 1.5rem; margin: 0;
  padding: 1rem 0; border-block: 1px solid var(--line); }
.facts dt { color: var(--soft); font-size: 0.875rem; line-height: 1.4; }
.facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.times { width: min(100%, 36rem); }
.times tbody th { width: 50%; font-weight: 600; }
.times td { white-space: nowrap; }
.times .day th { padding-top: 0.9rem; font-weight: 600; }
.items li { display: grid; grid-template: "status title" "status meta" / 7rem 1fr; gap: 0 0.9rem; align-items: baseline;
  padding: 0.65rem 0; border-bottom: 1px solid var(--line); }
.items .status { grid-area: status; }
.items .item-title { grid-area: title; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.items .meta { grid-area: meta; }

.updates { list-style: none; margin: 0; padding: 0; }
.updates li { padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
.prose > :first-child { margin-top: 0; }
.prose > :last-child { margin-bottom: 0; }
.prose a, .prose code { overflow-wrap: anywhere; }
.prose ul, .prose ol { margin: 0 0 0.9rem; padding-left: 1.5rem; }
.prose li > p { margin-bottom: 0.4rem; }
.prose hr { margin: 1.75rem 0; border: 0; border-top: 1px solid var(--line); }
.prose blockquote { margin: 0 0 0.9rem; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
.scroll { margin: 0 0 0.9rem; overflow-x: auto; }
.scroll table { min-width: 100%; }

@media (max-width: 40rem) {
  main { padding-top: 1.25rem; }
  h1 { font-size: 1.5rem; }
  h2 { margin-top: 2rem; }
  .incidents li { grid-template: "severity states" "title title" "meta meta" / auto 1fr; gap: 0.3rem 0.9rem; }
  .now { padding-inline: 1rem; }
  .facts { grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0.8rem 1.25rem; }
  .items li { grid-template: "status" "title" "meta" / 1fr; }
  th, td { padding-right: 0.9rem; }
  .times tbody th { width: auto; }
}
@media print {
  .site-header, .skip { display: none; }
  .severity, .now { print-color-adjust: exact; }
}
`;
