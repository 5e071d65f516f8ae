/** Refusals, worded as GitHub words them (docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */

const DOCUMENTATION = 'https://docs.github.com/rest';

/** Answered as JSON with the status of GitHub. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.body = { message, ...details, documentation_url: DOCUMENTATION, status: String(status) };
  }
}

/** Something the sandbox does not imitate: answered 501, recorded, and the end of the job that asked. */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';
}

export interface FieldError {
  readonly resource: string;
  readonly field: string;
  /** docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly message?: string;
  /** What was sent, where GitHub repeats it. */
  readonly value?: readonly string[] | string | number;
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

export function validationFailed(error: FieldError): ApiError {
  return new ApiError(422, 'Validation Failed', { errors: [error] });
}

/** For a body whose JSON has the wrong shape. */
export function invalidRequest(problem: string): ApiError {
  return new ApiError(422, `Invalid request.\n\n${problem}`);
}

/** Too few `permissions:` in the workflow (docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible). */
export function notAccessible(): ApiError {
  return new ApiError(403, 'Resource not accessible by integration');
}
