/** The issue forms of a repository: those of its default branch, as it is now. */
import type { Repository } from '../model.ts';
import type { TreeEntry, WebHost } from '../ports.ts';
import type { FormElement, IssueFormReading } from './issue-form-model.ts';
import { LONGEST_FORM, mapping, parseYaml, readIssueForm, TEMPLATE_FOLDER } from './read-issue-form.ts';

const CONFIG = 'config.yml';

async function listTemplates(host: WebHost, repository: Repository): Promise<readonly TreeEntry[]> {
  const entries = await host.git.listFolder(repository, repository.defaultBranch, TEMPLATE_FOLDER);
  return (entries ?? []).filter(({ kind, name }) => kind !== 'folder' && name !== CONFIG);
}

function isForm({ name }: TreeEntry): boolean {
  return /\.ya?ml$/.test(name);
}

export async function hasIssueForms(host: WebHost, repository: Repository): Promise<boolean> {
  return (await listTemplates(host, repository)).some(isForm);
}

async function read(host: WebHost, repository: Repository, entry: TreeEntry): Promise<IssueFormReading> {
  const { name: file, path, kind, size } = entry;
  if (kind !== 'file') {
    return { kind: 'unusable', file, problem: `${path}: the sandbox reads no form from a ${kind}.` };
  }
  // A character has four bytes at most.
  const isLarge = size > 4 * LONGEST_FORM;
  const bytes = isLarge ? null : await host.git.readFile(repository, repository.defaultBranch, path);
  const text = isLarge ? ' '.repeat(LONGEST_FORM + 1) : (bytes?.toString('utf8') ?? '');
  const reading = readIssueForm(file, text);
  if (reading.kind === 'unusable' || !repository.private) return reading;
  return { kind: 'form', form: { ...reading.form, elements: reading.form.elements.map(withoutDuty) } };
}

/** "In private and internal repositories, all fields are optional" (docs.github.com, "Syntax for issue forms"). */
function withoutDuty(element: FormElement): FormElement {
  if (element.type === 'markdown') return element;
  if (element.type !== 'checkboxes') return { ...element, required: false };
  const options = element.options.map(({ label }) => ({ label, required: false }));
  return { ...element, options, required: false };
}

/** The form of that file; null when there is none. */
export async function findIssueForm(
  host: WebHost,
  repository: Repository,
  file: string,
): Promise<IssueFormReading | null> {
  const entry = (await listTemplates(host, repository)).find((each) => isForm(each) && each.name === file);
  return entry === undefined ? null : read(host, repository, entry);
}

export interface IssueTemplates {
  readonly forms: readonly IssueFormReading[];
  /** Files in Markdown, which are templates on GitHub and nothing here. */
  readonly markdown: readonly string[];
  readonly config: TemplateConfig;
}

export interface TemplateConfig {
  /** Whether people without write access are offered an issue without a form. */
  readonly blankIssues: boolean;
  /** What GitHub would do with it and the sandbox does not, a sentence each. */
  readonly notModelled: readonly string[];
}

export async function listIssueTemplates(host: WebHost, repository: Repository): Promise<IssueTemplates> {
  const entries = await listTemplates(host, repository);
  const forms = await Promise.all(entries.filter(isForm).map((entry) => read(host, repository, entry)));
  const markdown = entries.filter(({ name }) => name.endsWith('.md')).map(({ path }) => path);
  return { forms, markdown, config: await readTemplateConfig(host, repository) };
}

/** What `config.yml` says; a file that says nothing to be understood changes nothing. */
export async function readTemplateConfig(host: WebHost, repository: Repository): Promise<TemplateConfig> {
  const path = `${TEMPLATE_FOLDER}/${CONFIG}`;
  const bytes = await host.git.readFile(repository, repository.defaultBranch, path);
  if (bytes === null) return { blankIssues: true, notModelled: [] };
  const tell = (what: string): TemplateConfig => ({ blankIssues: true, notModelled: [`${path}: ${what}`] });
  if (bytes.length > LONGEST_FORM) return tell(`it is longer than ${LONGEST_FORM} bytes.`);
  const content = parseYaml(bytes.toString('utf8'));
  if (content.kind === 'problem') return tell(content.problem);
  const { blank_issues_enabled: blank = true, ...others } = mapping(content.value) ?? {};
  if (typeof blank !== 'boolean') return tell('blank_issues_enabled must be true or false.');
  const notModelled = Object.keys(others).slice(0, 20);
  return {
    blankIssues: blank,
    notModelled: notModelled.map((key) => `${path}: the sandbox does not model the key ${key.slice(0, 60)}.`),
  };
}
