import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../../src/adapters/explain-failure.ts';

const failure = (more: object) => Object.assign(new Error('It failed\n    at somewhere'), more);
const request = { method: 'POST', url: 'https://api.github.com/repos/acme/incidents/issues?x=1' };

describe('explainFailure', () => {
  const cases: readonly (readonly [string, unknown, RegExp])[] = [
    ['no answer', failure({ status: 500, request }), /^GitHub could not be reached at https:.*Run it again/],
    [
      'a refusal',
      failure({ status: 403, request, response: {} }),
      /answered 403 to POST \/repos\/acme\/incidents\/issues: It failed\. The token may not do this/,
    ],
    [
      'a limit of REST',
      Object.assign(new Error('API rate limit exceeded'), { status: 403, request, response: {} }),
      /answered 403.*Run it again in some minutes: only what is missing is done\.$/,
    ],
    [
      'a limit of GraphQL',
      failure({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit already exceeded' }] }),
      /^GitHub refused the query: API rate limit already exceeded\. Run it again in some minutes/,
    ],
    [
      'a refusal of GraphQL',
      failure({ errors: [{ message: 'No' }] }),
      /refused the query: No\. Compare the permissions/,
    ],
    ['an ordinary error', failure({}), /^It failed$/],
    ['something else', 'gone', /^Something failed without saying why: gone$/],
  ];
  it.each(cases)('%s: one line, no stack', (_, error, expected) => {
    expect(explainFailure(error)).toMatch(expected);
    expect(explainFailure(error)).not.toContain('\n');
  });
});
