/** Reads `output` of a check run (docs.github.com/rest/checks/runs#create-a-check-run). */
import type { CheckAnnotation, CheckRun } from '../check-model.ts';
import { type ApiError, invalidRequest, NotModelled, validationFailed } from '../http/api-error.ts';

import { type RestRequest, readNullableText, readRequiredText } from './route.ts';

const LONGEST_TEXT = 65_535;
const MOST_ANNOTATIONS = 50;
const LONGEST_ANNOTATION_TITLE = 255;
/** 64 KB */
const LARGEST_MESSAGE = 64 * 1024;
const ANNOTATION_FIELDS = [
  'path',
  'start_line',
  'end_line',
  'start_column',
  'end_column',
  'annotation_level',
  'message',
  'title',
  'raw_details',
];

type Mapping = Readonly<Record<string, unknown>>;
type Output = Pick<CheckRun, 'title' | 'summary' | 'text'> & {
  readonly annotations: readonly CheckAnnotation[];
};

function invalid(field: string, message: string): ApiError {
  return validationFailed({ resource: 'CheckRun', field, code: 'custom', message });
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readLine(annotation: Mapping, field: string): number {
  const value = annotation[field];
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  throw invalidRequest(`For 'properties/${field}', ${JSON.stringify(value)} is not a positive integer.`);
}

function readAnnotation(value: unknown): CheckAnnotation {
  if (!isMapping(value)) throw invalidRequest(`For 'items', ${JSON.stringify(value)} is not an object.`);
  const unknown = Object.keys(value).find((key) => !ANNOTATION_FIELDS.includes(key));
  if (unknown !== undefined) throw new NotModelled(`body field output.annotations.${unknown}`);
  const level = readRequiredText(value, 'annotation_level');
  if (level !== 'notice' && level !== 'warning' && level !== 'failure') {
    throw invalid('annotation_level', `${level} is not notice, warning or failure`);
  }
  const [startLine, endLine] = [readLine(value, 'start_line'), readLine(value, 'end_line')];
  if (endLine < startLine) throw invalid('end_line', 'end_line is before start_line');
  const [startColumn, endColumn] = ['start_column', 'end_column'].map((field) =>
    value[field] === undefined ? null : readLine(value, field),
  );
  if (startLine !== endLine && (startColumn !== null || endColumn !== null)) {
    throw invalid('start_column', 'columns belong to annotations of one line');
  }
  const message = readRequiredText(value, 'message');
  const title = readNullableText(value, 'title') ?? null;
  const rawDetails = readNullableText(value, 'raw_details') ?? null;
  if (Buffer.byteLength(message) > LARGEST_MESSAGE) throw invalid('message', 'message exceeds 64 KB');
  if (Buffer.byteLength(rawDetails ?? '') > LARGEST_MESSAGE) {
    throw invalid('raw_details', 'raw_details exceeds 64 KB');
  }
  if ((title ?? '').length > LONGEST_ANNOTATION_TITLE) {
    throw invalid('title', `title exceeds a maximum of ${LONGEST_ANNOTATION_TITLE} characters`);
  }
  return {
    path: readRequiredText(value, 'path'),
    startLine,
    endLine,
    startColumn: startColumn ?? null,
    endColumn: endColumn ?? null,
    level,
    title,
    message,
    rawDetails,
  };
}

/** Null when the body has none. @throws {ApiError} 422 for what is too long, missing or wrong */
export function readOutput(body: RestRequest['body']): Output | null {
  const output = body['output'];
  if (output === undefined) return null;
  if (!isMapping(output)) throw invalidRequest('"output" is not an object.');
  const unknown = Object.keys(output).find(
    (key) => !['title', 'summary', 'text', 'annotations'].includes(key),
  );
  if (unknown !== undefined) throw new NotModelled(`body field output.${unknown}`);
  const list = output['annotations'] ?? [];
  if (!Array.isArray(list)) throw invalidRequest('"annotations" is not an array.');
  if (list.length > MOST_ANNOTATIONS) {
    throw invalidRequest(`No more than ${MOST_ANNOTATIONS} items are allowed; ${list.length} were supplied.`);
  }
  const summary = readRequiredText(output, 'summary');
  const text = readNullableText(output, 'text') ?? null;
  for (const [field, value] of [['summary', summary] as const, ['text', text] as const]) {
    if ((value ?? '').length > LONGEST_TEXT) {
      throw invalid(field, `${field} exceeds a maximum of ${LONGEST_TEXT} characters`);
    }
  }
  return { title: readRequiredText(output, 'title'), summary, text, annotations: list.map(readAnnotation) };
}
