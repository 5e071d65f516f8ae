/** Lists, boxes, states, conversations. */
export const STYLE_PAGES = `
.box, .rows { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
.rows { list-style: none; padding: 0; }
.row { padding: 0.8rem 1rem; border-top: 1px solid var(--line); }
.row:first-child { border-top: 0; }
.row-title { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2rem 0.5rem; font-weight: 600; }
.row .quiet, .commit-line .quiet { font-size: 0.875rem; }
.row-facts { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.9rem; margin-top: 0.25rem; }
.labels { display: inline-flex; flex-wrap: wrap; gap: 0.3rem; }
.row.unread { border-left: 4px solid var(--link); padding-left: calc(1rem - 4px); }
.row.unread:first-child { border-top-left-radius: var(--radius); }
.row.unread:last-child { border-bottom-left-radius: var(--radius); }
.messages { list-style: none; padding: 0; margin-top: 0.35rem; display: grid; gap: 0.15rem; }
.empty { padding: 2rem 1rem; text-align: center; color: var(--quiet); border: 1px dashed var(--line);
  border-radius: var(--radius); }
.box-head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2rem 0.9rem;
  padding: 0.6rem 1rem; border-bottom: 1px solid var(--line); background: var(--sunken);
  border-radius: var(--radius) var(--radius) 0 0; }
.box-head > :last-child:not(:first-child) { margin-left: auto; }
.box-head h2 { font-size: 1rem; display: flex; flex-wrap: wrap; align-items: center; gap: 0.15rem 0.4rem; }
.box-head .quiet { font-size: 0.875rem; }
.box-note { padding: 0.9rem 1rem; }
.box > .markdown, .summary { padding: 1rem 1.25rem 1.25rem; }
.box > h3 { padding: 0.7rem 1rem 0.2rem; }

.state { display: inline-flex; align-items: center; gap: 0.35rem; font-weight: 600; font-size: 0.875rem;
  white-space: nowrap; color: var(--tone); }
.state.solid { background: var(--tone-ground); border: 1px solid var(--tone); border-radius: 99px;
  padding: 0.15rem 0.7rem; }
.tone-good { --tone: var(--good); --tone-ground: var(--good-ground); }
.tone-bad { --tone: var(--bad); --tone-ground: var(--bad-ground); }
.tone-warn { --tone: var(--warn); --tone-ground: var(--warn-ground); }
.tone-busy { --tone: var(--busy); --tone-ground: var(--busy-ground); }
.tone-merged { --tone: var(--merged); --tone-ground: var(--merged-ground); }
.tone-quiet { --tone: var(--quiet); --tone-ground: var(--quiet-ground); }

.lead { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.8rem; color: var(--quiet);
  margin-top: -0.5rem; }
.user { font-weight: 600; color: var(--ink); }
.branch { font-family: var(--mono); font-size: 0.85em; background: var(--quiet-ground); border-radius: 6px;
  padding: 0.1rem 0.4rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.7rem 2rem; font-size: 0.925rem; }
.facts dt { color: var(--quiet); font-size: 0.8rem; }
.facts dd { margin: 0; }
.notice { border: 1px solid var(--line); border-left: 4px solid var(--line-strong); border-radius: 6px;
  background: var(--surface); padding: 0.6rem 0.9rem; }
.notice-warn { border-left-color: var(--warn); background: var(--warn-ground); }
.notice-bad { border-left-color: var(--bad); background: var(--bad-ground); }
.switch { display: flex; flex-wrap: wrap; gap: 0.3rem; font-size: 0.925rem; }
.switch a { display: inline-flex; align-items: center; gap: 0.4rem; padding: 0.25rem 0.75rem; border-radius: 99px;
  border: 1px solid transparent; color: var(--ink); }
.switch a:hover { background: var(--sunken); text-decoration: none; }
.switch a[aria-current] { background: var(--surface); border-color: var(--line-strong); font-weight: 600; }
.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.1rem; font-size: 0.925rem; }
.clone { color: var(--quiet); background: var(--sunken); border-radius: 6px; padding: 0.25rem 0.6rem;
  margin-left: auto; }
.menu { position: relative; }
.menu summary { cursor: pointer; border: 1px solid var(--line-strong); border-radius: 8px; padding: 0.25rem 0.75rem;
  background: var(--surface); list-style: none; }
.menu summary::-webkit-details-marker { display: none; }
.menu summary::after { content: " ▾"; color: var(--quiet); }
.menu ul { position: absolute; z-index: 1; min-width: 14rem; max-height: 20rem; overflow: auto; list-style: none;
  padding: 0.35rem; margin-top: 0.3rem; background: var(--surface); border: 1px solid var(--line-strong);
  border-radius: var(--radius); box-shadow: 0 8px 24px rgb(0 0 0 / 0.18); }
.menu li a { display: block; padding: 0.3rem 0.6rem; border-radius: 6px; color: var(--ink); }
.menu li a:hover { background: var(--sunken); text-decoration: none; }
.menu li a[aria-current] { font-weight: 650; }

.checks { list-style: none; padding: 0; }
.check { border-top: 1px solid var(--line); padding: 0.65rem 1rem; }
.check:first-child { border-top: 0; }
.check-head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2rem 0.8rem; }
.check-head a { font-weight: 600; }
.check-head .quiet { font-size: 0.875rem; }
.check .markdown { padding: 0.4rem 0; font-size: 0.925rem; }
.details-link { margin-left: auto; font-size: 0.875rem; }
.annotation pre { padding: 0.3rem 0; }
.check summary, .annotation summary { cursor: pointer; color: var(--quiet); font-size: 0.875rem; padding: 0.2rem 0; }
.annotation { border: 1px solid var(--line); border-left: 4px solid var(--tone); background: var(--tone-ground);
  border-radius: 6px; padding: 0.55rem 0.8rem; margin: 0.5rem 0; }
.box > .annotation { margin: 0.6rem 1rem; }
.annotation-head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.1rem 0.7rem; }
.annotation-place { font-size: 0.875rem; }
.annotation-place a { text-decoration: underline; text-underline-offset: 0.15em; }
.annotation-text { white-space: pre-wrap; margin-top: 0.15rem; }
.steps { padding: 0.5rem 1rem; }
.step { border-top: 1px solid var(--line); }
.step:first-child { border-top: 0; }
.step > summary { cursor: pointer; padding: 0.5rem 0; }
.step > summary .state { margin-right: 0.5rem; }
.summary { border-bottom: 1px solid var(--line); }
.summary > .quiet { font-size: 0.8rem; margin-bottom: 0.5rem; }
.problem { text-align: center; padding: 3rem 0; display: grid; gap: 0.6rem; justify-items: center; }
.problem-status { font-size: 3.5rem; font-weight: 300; line-height: 1; color: var(--quiet); }
section[aria-labelledby] > h2 { margin-bottom: 0.6rem; }
.box-head > h2[id] { margin: 0; }
:target { scroll-margin-top: 1rem; }
.box:target { border-color: var(--link); }
@media (max-width: 640px) {
  .clone, .box-head > :last-child:not(:first-child) { margin-left: 0; }
}
`;
