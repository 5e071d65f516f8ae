/**
 * Recognises workflow commands in the output of a step
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-commands; github.com/actions/runner,
 * ActionCommand.cs, for what the page leaves open: both streams are read, leading space is allowed, an unknown
 * name is plain text, and the older form `##[name key=value;]message` still works anywhere in a line).
 */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

const NAMES = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * @param line one line of output without its line break
 * @param resumeToken the token of `::stop-commands::token`; its end marker counts as a command named like it
 */
export function parseCommand(line: string, resumeToken: string | null): WorkflowCommand | null {
  const isKnown = (name: string) => NAMES.has(name) || name === resumeToken;
  return parseColonForm(line, isKnown) ?? parseBracketForm(line, isKnown);
}

function parseColonForm(line: string, isKnown: (name: string) => boolean): WorkflowCommand | null {
  const text = line.trimStart();
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const head = splitHead(text.slice(2, end));
  if (!isKnown(head.name)) return null;
  return {
    name: head.name,
    properties: readProperties(head.properties, ',', unescapeProperty),
    message: unescapeMessage(text.slice(end + 2)),
  };
}

function parseBracketForm(line: string, isKnown: (name: string) => boolean): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const head = splitHead(line.slice(start + 3, end));
  if (!isKnown(head.name)) return null;
  return {
    name: head.name,
    properties: readProperties(head.properties, ';', unescapeBracket),
    message: unescapeBracket(line.slice(end + 1)),
  };
}

/** GitHub compares names of commands without regard to case. */
function splitHead(head: string): { readonly name: string; readonly properties: string } {
  const space = head.indexOf(' ');
  if (space < 0) return { name: head.toLowerCase(), properties: '' };
  return { name: head.slice(0, space).toLowerCase(), properties: head.slice(space + 1).trim() };
}

function readProperties(
  text: string,
  separator: string,
  decode: (value: string) => string,
): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=');
    const key = pair.slice(0, Math.max(equals, 0)).trim();
    const value = pair.slice(equals + 1);
    if (equals > 0 && value !== '') properties.set(key.toLowerCase(), decode(value));
  }
  return properties;
}

/** `%25` comes last, so that `%250A` is the text `%0A` and no line break. */
function unescapeMessage(text: string): string {
  return text.replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll(/%0D/gi, '\r')
    .replaceAll(/%0A/gi, '\n')
    .replaceAll(/%3A/gi, ':')
    .replaceAll(/%2C/gi, ',')
    .replaceAll('%25', '%');
}

function unescapeBracket(text: string): string {
  return text
    .replaceAll(/%3B/gi, ';')
    .replaceAll(/%0D/gi, '\r')
    .replaceAll(/%0A/gi, '\n')
    .replaceAll(/%5D/gi, ']')
    .replaceAll('%25', '%');
}
