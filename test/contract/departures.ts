/** Where GitHub's description and GitHub itself differ; each with the reason why GitHub is followed. */

/**
 * Refusals that any operation may answer, whether its description lists them or not
 * (docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api): a body that is no JSON, bad credentials,
 * forbidden or limited, not to be seen, limited.
 */
export const GENERAL_REFUSALS = [400, 401, 403, 404, 429] as const;

/** What any write may answer beside (the same page, "Validation failed"). */
export const REFUSAL_OF_WRITES = 422;

export interface Departure {
  /** Operation and status: `POST /repos/{owner}/{repo}/issues 422`. */
  readonly of: RegExp;
  /** The complaint that is no fault. */
  readonly says: RegExp;
  readonly reason: string;
}

export const DEPARTURES: readonly Departure[] = [
  {
    of: /^GET .* 304$/,
    says: /^the status 304/,
    reason:
      'Every GET may be asked on a condition (docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).',
  },
  {
    of: / (4|5)\d\d$/,
    says: /^the whole has the field "status"/,
    reason:
      'Refusals carry their status as a text since 2024; the schema "Basic Error" says so, "Validation Error" does not yet.',
  },
  {
    of: /^GET \/repos\/\{owner\}\/\{repo\}\/commits\/\{ref\}\/(check-runs|status|statuses) 422$/,
    says: /^the status 422/,
    reason: 'A ref that is not there is "No commit found for SHA: …", as "Get a commit" describes it.',
  },
  {
    of: /^PUT \/repos\/\{owner\}\/\{repo\}\/contents\/\{path\} 409$/,
    says: /^the whole must match exactly one schema in oneOf/,
    reason:
      'Every refusal is a "Basic Error" and a "Repository Rule Violation Error" alike, whose fields are all optional; "one of" is meant as "any of".',
  },
  {
    of: /^GET \/search\/issues 200$/,
    says: /^\/items\/\d+\/body must be string/,
    reason:
      'An issue without a text has none in a search either: the schema "Issue" lets it be null, "Issue Search Result Item" does not.',
  },
];

/** Longest texts, which the description does not give. */
export const LIMITS: readonly {
  readonly operations: readonly string[];
  readonly field: string;
  readonly most: number;
}[] = [
  {
    // The answer to a longer title: "title is too long (maximum is 256 characters)".
    operations: [
      'POST /repos/{owner}/{repo}/issues',
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      'POST /repos/{owner}/{repo}/pulls',
      'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    ],
    field: 'title',
    most: 256,
  },
  {
    // The answer to a longer body: "body is too long (maximum is 65536 characters)".
    operations: [
      'POST /repos/{owner}/{repo}/issues',
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      'POST /repos/{owner}/{repo}/pulls',
      'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    ],
    field: 'body',
    most: 65_536,
  },
];
