/** The pages for what is not there, what is not modelled, and what is asked wrongly. */
import type { Repository } from '../model.ts';
import type { Answer } from './answer.ts';

function problem(status: number, title: string, explanation: string, repository: Repository | null): Answer {
  const body = (
    <div class="problem">
      <p class="problem-status">{status}</p>
      <h1>{title}</h1>
      <p>{explanation}</p>
      <p>
        <a href="/">All repositories</a>
      </p>
    </div>
  );
  return { kind: 'page', status, title, repository, tab: null, body };
}

/** 404: `what` names the thing, as in "no commit abc". */
export function notFound(what: string, repository: Repository | null = null): Answer {
  return problem(404, 'Not found', `There is ${what} here.`, repository);
}

/** 501: github.com has (or may have) this page or parameter, the sandbox does not model it. */
export function notModelled(what: string, repository: Repository | null = null): Answer {
  return problem(501, 'Not part of the sandbox', `The sandbox does not model ${what}.`, repository);
}

/** 400: the address itself cannot be read. */
export function badRequest(explanation: string): Answer {
  return problem(400, 'Bad request', explanation, null);
}

/** 405: the pages are for reading; changes go through git and the API. */
export function methodNotAllowed(method: string): Answer {
  return problem(
    405,
    'Read only',
    `These pages answer GET and HEAD, not ${method}. Change things with git or the API.`,
    null,
  );
}
