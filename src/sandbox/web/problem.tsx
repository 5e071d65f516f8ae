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

/** 403: a form that another site made the browser send, or that was made for somebody else. */
export function forbidden(explanation: string): Answer {
  return problem(403, 'Refused', explanation, null);
}

/** 405: nothing on this page can be changed by that method. */
export function methodNotAllowed(method: string): Answer {
  return problem(405, 'Not possible here', `This page does not answer ${method}.`, null);
}

/** 413 and 415: what was sent is too large, or no form. */
export function unreadableForm(status: 413 | 415): Answer {
  const why = status === 413 ? 'What was sent is too large.' : 'Only forms can be sent here.';
  return problem(status, 'Refused', why, null);
}
