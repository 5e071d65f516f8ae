/** Files, diffs, logs and rendered Markdown. */
export const STYLE_CODE = `
.scroll { overflow-x: auto; }
.trail { font-size: 1.15rem; font-weight: 600; }
.commit-line { padding: 0; }
.box > .commit-line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.1rem 1rem;
  padding: 0.6rem 1rem; background: var(--sunken); border-bottom: 1px solid var(--line);
  border-radius: var(--radius) var(--radius) 0 0; }
.files { width: 100%; }
.files td { padding: 0.45rem 1rem; border-top: 1px solid var(--line); }
.files tr:first-child td { border-top: 0; }
.files .icon { color: var(--quiet); margin-right: 0.5rem; }
.files td:first-child { padding-left: 2.6rem; text-indent: -1.6rem; }
.files .size { text-align: right; font-size: 0.85rem; white-space: nowrap; }
.files a { color: var(--ink); }
.files a:hover { color: var(--link); }
.picture { text-align: center; }
.message { white-space: pre-wrap; background: var(--surface); border: 1px solid var(--line);
  border-radius: var(--radius); padding: 0.8rem 1rem; }
.number { color: var(--quiet); font-family: var(--mono); font-size: 0.8rem; text-align: right; user-select: none; }
.source { padding: 0.6rem 0; tab-size: 4; }
.source-line { display: flex; min-width: max-content; line-height: 24px; }
.source-line .number { width: 4rem; padding-right: 1rem; flex: none; position: sticky; left: 0;
  background: var(--surface); }
.source-line code { white-space: pre; padding-right: 1rem; }
.source-line:target, .lines tr:target { background: var(--warn-ground); }
.source-line:target .number { background: var(--warn-ground); color: var(--ink); }
.log pre { white-space: pre-wrap; font-size: 1em; }
.log-error { color: var(--bad); font-weight: 600; }
.log-warning { color: var(--warn); font-weight: 600; }
.log-notice, .log-command { color: var(--busy); }
.log-debug { color: var(--quiet); }
.log-group { font-weight: 650; }
.log { background: var(--sunken); border: 1px solid var(--line); border-radius: 8px;
  padding: 0.7rem 0.9rem; margin-bottom: 0.7rem; max-height: 32rem; overflow: auto; tab-size: 4; }

.diff { display: flex; flex-direction: column; gap: 1rem; }
.added > .sign, span.added { color: var(--good); font-weight: 600; }
.removed > .sign, span.removed { color: var(--bad); font-weight: 600; }
.file-name { font-family: var(--mono); font-size: 0.875rem; font-weight: 600; }
.lines { width: 100%; table-layout: fixed; font-size: 0.9rem; tab-size: 4; }
.lines td { padding: 0 0.5rem; vertical-align: baseline; line-height: 1.6; }
.number-column { width: 3.4rem; }
.lines .text { white-space: pre-wrap; padding-left: 1.6rem; text-indent: -1.1rem; }
.lines .sign { display: inline-block; width: 1.1rem; text-indent: 0; font-family: var(--mono); user-select: none; }
.lines tr.added { background: var(--good-ground); }
.lines tr.removed { background: var(--bad-ground); }
.lines tr.added .number, .lines tr.removed .number { color: var(--ink); }
.lines .hunk td { font-family: var(--mono); font-size: 0.8rem; color: var(--quiet); background: var(--sunken);
  padding: 0.25rem 1rem; }
.annotation-row td { padding: 0.1rem 1rem 0.3rem 1rem; }

.front-matter { border-bottom: 1px solid var(--line); font-size: 0.875rem; }
.box > .front-matter { padding: 1rem 1.25rem; }
.front-matter > table { border: 1px solid var(--line); }
.front-matter wbr { display: none; }
.front-matter th { text-align: left; font-weight: 600; background: var(--sunken); white-space: nowrap; }
.front-matter th, .front-matter td { padding: 0.35rem 0.8rem; border: 1px solid var(--line); vertical-align: top; }
.front-matter td td, .front-matter td th { font-size: 0.95em; }
.front-matter ul { margin: 0; padding-left: 1.1rem; }
.front-matter .notice { margin-bottom: 0.6rem; }
.markdown p, .markdown ul, .markdown ol, .markdown dl, .markdown pre, .markdown blockquote, .markdown .scroll,
.markdown details, .markdown .alert { margin: 0 0 0.9rem; }
.markdown li > ul, .markdown li > ol { margin-bottom: 0; }
.markdown li > p { margin-bottom: 0.5rem; }
.markdown h2, .markdown h3, .markdown h4, .markdown h5, .markdown h6 { margin: 1.5rem 0 0.7rem; line-height: 1.3; }
.markdown h2 { font-size: 1.35rem; border-bottom: 1px solid var(--line); padding-bottom: 0.3rem; }
.markdown h3 { font-size: 1.15rem; }
.markdown h4 { font-size: 1rem; }
.markdown h5, .markdown h6 { font-size: 0.925rem; }
.markdown a { text-decoration: underline; text-underline-offset: 0.15em; }
.markdown a.user-mention, .markdown a.issue-link { font-weight: 600; }
.markdown ul, .markdown ol { padding-left: 1.6rem; }
.markdown .contains-task-list { list-style: none; padding-left: 0.4rem; }
.markdown .task-list-item { padding-left: 1.45rem; text-indent: -1.45rem; }
.markdown .task-list-item > * { text-indent: 0; }
.markdown .task-list-item input { margin: 0 0.45rem 0 0; width: 1rem; height: 1rem; vertical-align: -0.15em;
  accent-color: var(--link); }
.markdown code { background: var(--quiet-ground); border-radius: 5px; padding: 0.12em 0.35em; }
.markdown pre { background: var(--sunken); border: 1px solid var(--line); border-radius: 8px; padding: 0.8rem 1rem;
  overflow-x: auto; }
.markdown pre code { background: none; padding: 0; font-size: 1em; }
.markdown blockquote { border-left: 3px solid var(--line-strong); padding-left: 0.9rem; color: var(--quiet); }
/* Words stay whole: a table that is too wide scrolls. */
.markdown table { font-size: 0.925rem; overflow-wrap: break-word; }
.markdown th, .markdown td { border: 1px solid var(--line); padding: 0.4rem 0.75rem; vertical-align: top; }
.markdown th { background: var(--sunken); text-align: left; }
.markdown [align="center"] { text-align: center; }
.markdown [align="right"] { text-align: right; }
.markdown hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
.markdown summary { cursor: pointer; }
.markdown .footnotes { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 0.8rem; font-size: 0.875rem; }
.markdown .alert { --tone: var(--busy); border-left: 4px solid var(--tone); padding: 0.3rem 0 0.3rem 0.9rem; }
.markdown .alert-title { color: var(--tone); font-weight: 650; margin-bottom: 0.2rem; }
.markdown .alert-tip { --tone: var(--good); }
.markdown .alert-important { --tone: var(--merged); }
.markdown .alert-warning { --tone: var(--warn); }
.markdown .alert-caution { --tone: var(--bad); }
.markdown > :first-child { margin-top: 0; }
.markdown > :last-child, .markdown .alert > :last-child { margin-bottom: 0; }
@media (max-width: 640px) {
  .number-column { width: 2rem; }
  .lines .number { padding: 0 0.2rem; font-size: 0.7rem; }
  .lines .text { font-size: 0.8rem; padding-right: 0.4rem; }
  .annotation-row td { padding-inline: 0.5rem; }
  .box > .markdown, .summary, .box > .front-matter { padding-inline: 1rem; }
  /* A key stands above what it holds when that is a table of its own: beside it there is no room. */
  .front-matter > table, .front-matter > table > tbody { display: block; }
  .front-matter > table > tbody > tr { display: flex; flex-wrap: wrap; }
  .front-matter > table > tbody > tr > * { border: 0; }
  .front-matter > table > tbody > tr > th { flex: 0 0 8.5rem; }
  .front-matter > table > tbody > tr > td { flex: 1 1 8rem; }
  .front-matter > table > tbody > tr:has(> td > table) > * { flex-basis: 100%; }
  .front-matter > table > tbody > tr + tr { border-top: 1px solid var(--line); }
  .front-matter th, .front-matter td { padding-inline: 0.6rem; overflow-wrap: break-word; }
  .front-matter th { white-space: normal; }
  .front-matter wbr { display: inline; }
  .source-line .number { width: 2.8rem; padding-right: 0.7rem; }
}
`;
