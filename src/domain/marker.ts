/**
 * The hidden line by which the automation knows its own issues and comments again (design §6). It opens the part
 * the automation keeps; what people write outside of that part stays theirs.
 *
 *     <!-- incident-as-code:v1 action-item INC-2026-0042-01 {"title":"…"} -->
 *     kept by the automation
 *     <!-- incident-as-code:end -->
 */

const OPEN = /^<!-- incident-as-code:v1 ([a-z-]+) (\S+)(?: (\{.*\}))? -->$/m;
const CLOSE = '<!-- incident-as-code:end -->';

export interface Managed {
  /** What the part is for: `action-item`, `validation`. */
  readonly role: string;
  /** Which one it is, stable for ever: `INC-2026-0042-01`. */
  readonly key: string;
  /** What was last written, as {@link formatManaged} was given it; null when it was not or cannot be read. */
  readonly synced: Readonly<Record<string, unknown>> | null;
  readonly before: string;
  /** From the opening to the closing marker, both included. */
  readonly block: string;
  /** What stands between the markers. */
  readonly text: string;
  readonly after: string;
}

/** The block to write into an issue or a comment; `text` is Markdown. */
export function formatManaged(
  role: string,
  key: string,
  synced: Readonly<Record<string, unknown>> | null,
  text: string,
): string {
  return `${openingOf(role, key, synced)}\n${defuseMarkers(text).trim()}\n${CLOSE}`;
}

/** The same block with another state; its text stays as it is. */
export function replaceSynced(block: string, synced: Readonly<Record<string, unknown>> | null): string {
  return block.replace(OPEN, (_, role: string, key: string) => openingOf(role, key, synced));
}

function openingOf(role: string, key: string, synced: Readonly<Record<string, unknown>> | null): string {
  const state = synced === null ? '' : ` ${escapeForComment(JSON.stringify(synced))}`;
  return `<!-- incident-as-code:v1 ${role} ${key}${state} -->`;
}

/** The managed part of a body, line ends made `\n`; null when there is none. */
export function parseManaged(body: string | null): Managed | null {
  const text = (body ?? '').replaceAll('\r\n', '\n');
  const open = OPEN.exec(text);
  if (open === null) return null;
  const closeAt = text.indexOf(CLOSE, open.index + open[0].length);
  // Without its end (cut off by hand) nothing after the opening can be told apart from people's words: keep it all.
  const end = closeAt < 0 ? open.index + open[0].length : closeAt + CLOSE.length;
  return {
    role: open[1] ?? '',
    key: open[2] ?? '',
    synced: parseState(open[3]),
    before: text.slice(0, open.index),
    block: text.slice(open.index, end),
    text: text.slice(open.index + open[0].length, closeAt < 0 ? end : closeAt).trim(),
    after: text.slice(end),
  };
}

function parseState(json: string | undefined): Readonly<Record<string, unknown>> | null {
  if (json === undefined) return null;
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}

/** `>` would end the comment early. */
function escapeForComment(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

/** Nobody's prose may pass for a marker; line ends are those {@link parseManaged} gives back. */
function defuseMarkers(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return lines.replaceAll(/<!--(\s*)incident-as-code/gi, '&lt;!--$1incident-as-code');
}
