/** Takes in a form that was sent, has it done, and leads on; what cannot be done stands in its form again. */
import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';
import { CLOCK_STEPS } from './clock-bar.tsx';
import { FORMS, type Outcome } from './forms.ts';
import { backTo } from './links-back.ts';
import type { PageContext } from './page-context.ts';
import { maySee } from './permissions.ts';
import { badRequest, forbidden, methodNotAllowed, notFound, unreadableForm } from './problem.tsx';
import { readForm } from './read-form.ts';
import { parseTarget, type RequestTarget } from './request-target.ts';
import { route } from './route.ts';
import { actAs, isOwnToken, isSameOrigin } from './visitor.ts';

interface Answered {
  readonly answer: Answer;
  readonly context: PageContext;
}

export async function receiveForm(
  context: PageContext,
  request: IncomingMessage,
  path: string,
): Promise<Answered> {
  const plain = (answer: Answer): Answered => ({ answer, context });
  if (!isSameOrigin(context.host, request.headers)) {
    return plain(forbidden('This form was sent by a page of another site.'));
  }
  const reading = await readForm(request);
  if (reading.kind !== 'form') return plain(unreadableForm(reading.kind === 'too-large' ? 413 : 415));
  const { values } = reading;
  const isOwn = isOwnToken(context.visitor, values.get('token'));
  if (path.startsWith('/-/')) {
    if (!isOwn) return plain(forbidden('This form is from another session: load its page again.'));
    return plain(path === '/-/actor' ? choose(context, values) : await moveClock(context, values));
  }
  const target = parseTarget(context.address);
  if (target === null) return plain(badRequest('This address cannot be read.'));
  return receivePageForm(context, target, values, isOwn);
}

function choose({ host }: PageContext, values: URLSearchParams): Answer {
  const login = values.get('login') ?? '';
  const user = login === '' ? null : host.findUser(login);
  if (login !== '' && user?.type !== 'User') return notFound(`no person "${login}"`);
  return { kind: 'redirect', location: backTo(values.get('back')), cookie: actAs(host, user) };
}

async function moveClock({ host }: PageContext, values: URLSearchParams): Promise<Answer> {
  const step = CLOCK_STEPS.find(({ minutes }) => String(minutes) === values.get('minutes'));
  if (host.clock === undefined || step === undefined) return notFound('no such clock');
  await host.clock.advance(step.minutes);
  return { kind: 'redirect', location: backTo(values.get('back')) };
}

async function receivePageForm(
  context: PageContext,
  target: RequestTarget,
  values: URLSearchParams,
  isOwn: boolean,
): Promise<Answered> {
  const form = values.get('do') ?? '';
  const outcome = await perform(context, target, values, form, isOwn);
  if (outcome === null) return { answer: methodNotAllowed('POST'), context };
  if (outcome.kind === 'done') return { answer: { kind: 'redirect', location: outcome.location }, context };
  const isPreview = outcome.kind === 'preview';
  const draft = {
    form,
    values: isPreview ? values : (outcome.rest ?? values),
    problems: isPreview ? [] : outcome.problems,
    preview: isPreview,
  };
  const again: PageContext = { ...context, draft };
  const answer = await route(again, target);
  const status = isPreview ? 200 : outcome.status;
  return { answer: answer.kind === 'page' ? { ...answer, status } : answer, context: again };
}

/** Null for a form that no page has. */
async function perform(
  context: PageContext,
  target: RequestTarget,
  values: URLSearchParams,
  form: string,
  isOwn: boolean,
): Promise<Outcome | null> {
  const [owner, name, section, ...rest] = target.segments;
  if (owner === undefined || name === undefined || section === undefined) return null;
  const repository = context.host.findRepository(owner, name);
  if (repository === null || !maySee(context, repository)) return null;
  const known = FORMS.find((each) => each.section === section && each.form.test(form));
  if (known === undefined) return null;
  const person = context.visitor.user;
  if (!isOwn) {
    const now = person === null ? 'as nobody' : `as ${person.login}`;
    const message = `You act ${now} by now; what you typed is still here. Look whether it still holds, and send it again.`;
    return { kind: 'refused', status: 403, problems: [{ field: null, message }] };
  }
  if (person === null) {
    const problems = [{ field: null, message: 'Choose whom to act as first: nobody can only look.' }];
    return { kind: 'refused', status: 401, problems };
  }
  return known.handle({ context, person, repository, section, rest, values, form });
}
