/** Messages about an incident: a template of `templates/messages/` filled with what the record says. */
import { formatInstant, parseInstant } from '../domain/instant.ts';
import type { MessageFact, MessageFacts } from '../domain/message-facts.ts';
import { findNearest } from '../domain/nearest.ts';
import { escapeControls, quote } from '../domain/quote.ts';
import { fillTemplate, type TemplateValue } from './fill-template.ts';
import { literalMarkdown } from './untrusted.ts';

export interface Message {
  /** One line of plain text. */
  readonly subject: string;
  readonly body: string;
}

/** Why there is no message: keys the record lacks, and what is wrong with the template, each as a sentence. */
export interface NoMessage {
  readonly missing: readonly string[];
  readonly mistakes: readonly string[];
}

/** How the body is written: outside text escaped for Markdown, or as it is, for mail that shows plain text. */
export type MessageStyle = 'markdown' | 'plain';

const SUBJECT = 'Subject: ';

/**
 * Fills a template, whose first line is `Subject: …` and the rest the body. Nothing is ever left empty: what the record
 * lacks is named by its key instead.
 */
export function renderMessage(
  template: string,
  facts: MessageFacts,
  style: MessageStyle = 'markdown',
): Message | NoMessage {
  const { head, rest } = split(template);
  const subject = fill(head, facts, escapeLine);
  const body = fill(rest, facts, style === 'markdown' ? escapeMarkdown : escapePlain);
  const mistakes = [...new Set([...subject.mistakes, ...body.mistakes])];
  if (!head.startsWith(SUBJECT)) mistakes.unshift('The first line does not begin with "Subject: ".');
  const missing = [...new Set([...subject.missing, ...body.missing])];
  if (missing.length > 0 || mistakes.length > 0) return { missing, mistakes };
  return { subject: subject.text.slice(SUBJECT.length).trim(), body: body.text.trim() };
}

/** The line of the subject and what follows it. Remarks may stand above. */
function split(template: string): { readonly head: string; readonly rest: string } {
  const text = template.replace(/^(?:\s*\{\{![\s\S]*?\}\})*\s*/, '');
  const end = text.indexOf('\n');
  return end < 0 ? { head: text, rest: '' } : { head: text.slice(0, end), rest: text.slice(end + 1) };
}

function fill(template: string, facts: MessageFacts, write: (text: string) => string) {
  const filled = fillTemplate(template, (name) => {
    const fact = facts.get(name);
    return fact === undefined ? undefined : valueOfFact(fact, write);
  });
  return {
    text: filled.text,
    missing: filled.missing.map((name) => keyOf(facts.get(name), name)),
    mistakes: [...filled.mistakes, ...filled.unknown.map((name) => describeUnknown(name, facts))],
  };
}

/** The key of the record that would say it. */
function keyOf(fact: MessageFact | undefined, name: string): string {
  return fact !== undefined && 'missing' in fact ? fact.missing : name;
}

function describeUnknown(name: string, facts: MessageFacts): string {
  const meant = findNearest(name, [...facts.keys()]);
  const suggestion = meant === null ? '' : ` Did you mean ${quote(meant)}?`;
  return `This message can say nothing called ${quote(name)}.${suggestion}`;
}

function valueOfFact(fact: MessageFact, write: (text: string) => string): TemplateValue {
  if ('word' in fact) return fact.word;
  if ('text' in fact) return write(fact.text);
  if ('list' in fact) return fact.list.map(write);
  if ('is' in fact) return fact.is;
  if ('missing' in fact) return null;
  return formatMoment(fact.instant);
}

/** `2026-03-02, 09:02 UTC`: read alike everywhere. */
function formatMoment(instant: string): string {
  const utc = formatInstant(parseInstant(instant) ?? 0);
  return `${utc.slice(0, 10)}, ${utc.slice(11, 16)} UTC`;
}

function escapeLine(text: string): string {
  return escapeControls(text.replaceAll(/\s+/g, ' '));
}

function escapeMarkdown(text: string): string {
  return paragraphsOf(text).map(literalMarkdown).join('\n\n');
}

function escapePlain(text: string): string {
  return paragraphsOf(text).map(escapeLine).join('\n\n');
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
