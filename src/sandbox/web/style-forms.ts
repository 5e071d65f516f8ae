/** Forms: fields, buttons, what is folded away. Everything to press is 24 px high at least (WCAG 2.5.8), most 36. */
export const STYLE_FORMS = `
.sandbox-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 1.2rem; min-height: 2.6rem; }
.sandbox-bar .person { margin-left: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.4rem; }
.sandbox-bar .messages-link { display: inline-flex; align-items: center; gap: 0.4rem;
  min-height: 1.9rem; padding: 0.2rem 0.5rem; border-radius: 8px; font-weight: 400; }
.sandbox-bar .messages-link:hover { background: rgb(255 255 255 / 0.14); text-decoration: none; }
.sandbox-bar .messages-link[aria-current] { text-decoration: underline; text-underline-offset: 0.2em; }
.sandbox-bar .messages-link .count { background: var(--bar-ink); color: var(--bar); font-weight: 650; }
.actor summary { background: transparent; border-color: transparent; padding: 0.2rem 0.5rem; margin-right: -0.5rem;
  min-height: 1.9rem; }
.actor summary:hover, .actor[open] summary { background: rgb(255 255 255 / 0.14); }
.sandbox-bar .menu summary::after { color: inherit; }
.sandbox-bar :focus-visible { outline-color: var(--bar-ink); }
.menu.actor ul { right: 0; width: min(22rem, calc(100vw - 2rem)); max-height: 70vh; z-index: 3; }
.menu.actor button { display: block; width: 100%; text-align: left; font: inherit; color: var(--ink); cursor: pointer;
  background: none; border: 0; border-radius: 6px; padding: 0.4rem 0.6rem; min-height: 2.25rem; }
.menu.actor button:hover { background: var(--sunken); }
.menu.actor button[aria-current] { font-weight: 650; background: var(--quiet-ground); }
.menu.actor button .quiet { font-weight: 400; }
.menu.actor button[aria-current] .quiet { color: var(--ink); }
.menu.actor ul :focus-visible { outline-color: var(--focus); outline-offset: -2px; }
.clock { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem; }
.clock span { margin-right: 0.3rem; }
.clock button { font: inherit; color: inherit; cursor: pointer; background: rgb(255 255 255 / 0.12);
  border: 1px solid rgb(255 255 255 / 0.4); border-radius: 6px; padding: 0.1rem 0.55rem; min-height: 1.75rem; }
.clock button:hover { background: rgb(255 255 255 / 0.24); }

.form { display: grid; gap: 0.9rem; padding: 1rem 1.25rem 1.25rem; }
.field { display: grid; gap: 0.3rem; }
.field label, .choices legend { font-weight: 600; font-size: 0.925rem; }
.field input, .field textarea, .field select { width: 100%; font: inherit; color: var(--ink); background: var(--surface);
  border: 1px solid var(--line-strong); border-radius: 8px; padding: 0.45rem 0.7rem; min-height: 2.4rem; }
.field textarea { resize: vertical; line-height: 1.5; }
.field textarea.code { font-family: var(--mono); font-size: 0.875rem; tab-size: 2; white-space: pre; overflow-wrap: normal; }
.field [aria-invalid] { border-color: var(--bad); outline: 1px solid var(--bad); }
.hint { color: var(--quiet); font-size: 0.875rem; }
main .notice, .field-problem { white-space: pre-line; }
.violations-title { color: var(--bad); font-weight: 600; }
.violations { padding-left: 1.3rem; }
.field-problem { color: var(--bad); font-weight: 600; font-size: 0.925rem; }
.choices { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.2rem; }
.choices.stacked { display: grid; }
.choices legend { padding: 0; margin-bottom: 0.2rem; }
.choice { display: flex; align-items: center; gap: 0.5rem; min-height: 2rem; }
.choice label { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 2rem; cursor: pointer; }
.choice input { width: 1.15rem; height: 1.15rem; margin: 0.4rem 0; flex: none; accent-color: var(--link); }
.buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: 0.4rem; font: inherit;
  font-weight: 600; font-size: 0.925rem; min-height: 2.25rem; padding: 0.25rem 0.9rem; cursor: pointer;
  color: var(--ink); background: var(--surface); border: 1px solid var(--line-strong); border-radius: 8px; }
.button:hover { background: var(--sunken); text-decoration: none; }
.button.main { color: var(--button-ink); background: var(--button); border-color: var(--button); }
.button.main:hover { filter: brightness(1.1); }
.toolbar .button, .title-row .button { margin-left: auto; }
.title-row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem 1rem; }
.preview { border: 1px dashed var(--line-strong); border-radius: 8px; padding: 0.8rem 1rem; }
.preview > h2 { font-size: 0.8rem; font-weight: 400; color: var(--quiet); margin-bottom: 0.4rem; }
.unfold > summary { display: inline-flex; align-items: center; min-height: 1.75rem; cursor: pointer; color: var(--link);
  font-size: 0.875rem; font-weight: 500; list-style: none; }
.unfold > summary::-webkit-details-marker { display: none; }
.unfold > summary::after { content: " ▾"; white-space: pre; }
.unfold[open] > summary::after { content: " ▴"; white-space: pre; }
.comment > .unfold { padding: 0 1.25rem 0.6rem; }
.comment > .unfold > .form, .facts .form { padding: 0.6rem 0 0.6rem; }
.facts .unfold[open] { flex-basis: 100%; }
.facts > div:has(.unfold[open]) { flex-basis: 100%; }
main > .form { padding: 0; }
.box:not(.comment) > .unfold > summary { padding: 0.4rem 1.25rem; min-height: 2.4rem; }
.box > .unfold[open] > .form { padding-top: 0.2rem; }
.merge-box .form { padding: 0 1rem 1.1rem; }
@media (max-width: 1320px) {
  .sandbox-bar .tagline { display: none; }
}
@media (max-width: 640px) {
  .sandbox-bar { column-gap: 0.5rem; }
  .sandbox-bar .wide { display: none; }
  .sandbox-bar .person { gap: 0; }
  /* What is written is read without moving it to and fro. */
  .field textarea.code { white-space: pre-wrap; overflow-wrap: anywhere; }
  .clock { order: 3; flex-basis: 100%; padding-bottom: 0.3rem; }
  .clock span { flex-basis: 100%; }
  .clock button { flex: 1 0 auto; }
  .comment > .unfold, .box:not(.comment) > .unfold > summary { padding-inline: 1rem; }
  .form { padding: 0.9rem 1rem 1.1rem; }
  .buttons .button { flex: 1 1 auto; }
  /* Below 16 px a phone zooms into the page when a field is touched. */
  .field input, .field textarea { font-size: 1rem; }
}
`;
