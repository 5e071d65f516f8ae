import { NOWHERE, type Part, REPO } from '../scenario.ts';
import { commitFile } from './commits.ts';

const PULLS = `${REPO}/pulls`;
const PULL = `${PULLS}/{pull_number}`;

/** A pull request from its branch to its merge. */
export const PULL_PART: Part = {
  name: 'pull requests',
  async play(ask, { mark }) {
    const main = await ask(`GET ${REPO}/git/ref/{ref}`, { in: { ref: 'heads/main' }, to: 200 });
    const head = `side-${mark}`;
    await ask(`POST ${REPO}/git/refs`, {
      body: { ref: `refs/heads/${head}`, sha: main?.object?.sha },
      to: 201,
    });
    await commitFile(ask, head, main?.object?.sha, `contract/${mark}-side.txt`);
    const wanted = { title: `Contract ${mark}`, head, base: 'main', body: 'Text' };
    const made = await ask(`POST ${PULLS}`, { body: wanted, to: 201 });
    const pull = { pull_number: made?.number };
    const none = { pull_number: 999_999 };
    await ask(`POST ${PULLS}`, { body: wanted, to: 422 });
    await ask(`POST ${PULLS}`, { body: { ...wanted, head: `none-${mark}` }, to: 422 });
    await ask(`GET ${PULLS}`, { query: '?state=open&base=main', to: 200 });
    await ask(`GET ${PULL}`, { in: none, to: 404 });
    // An issue that is a pull request.
    await ask(`GET ${REPO}/issues/{issue_number}`, { in: { issue_number: made?.number }, to: 200 });
    for (const part of ['files', 'commits', 'reviews']) {
      await ask(`GET ${PULL}/${part}`, { in: pull, query: '?per_page=100', to: 200 });
      await ask(`GET ${PULL}/${part}`, { in: none, to: 404 });
    }
    // Nobody approves what they opened themselves.
    await ask(`POST ${PULL}/reviews`, { in: pull, body: { event: 'APPROVE' }, to: 422 });
    const comment = { event: 'COMMENT', body: 'Good' };
    const review = await ask(`POST ${PULL}/reviews`, { in: pull, body: comment, to: 200 });
    await ask(`GET ${PULL}/reviews/{review_id}`, { in: { ...pull, review_id: review?.id }, to: 200 });
    await ask(`GET ${PULL}/reviews/{review_id}`, { in: { ...pull, review_id: 99999 }, to: 404 });
    await ask(`PATCH ${PULL}`, { in: pull, body: { state: 'closed', title: `Later ${mark}` }, to: 200 });
    await ask(`PATCH ${PULL}`, { in: pull, body: { state: 'open' }, to: 200 });
    await ask(`PUT ${PULL}/merge`, { in: pull, body: { sha: NOWHERE }, to: 409 });
    const order = { merge_method: 'merge', commit_title: 'T', commit_message: 'M', sha: made?.head?.sha };
    await ask(`PUT ${PULL}/merge`, { in: pull, body: order, to: 200 });
    await ask(`PUT ${PULL}/merge`, { in: pull, body: {}, to: 405 });
    await ask(`PATCH ${PULL}`, { in: pull, body: { state: 'open' }, to: 422 });
    await ask(`GET ${PULL}`, { in: pull, to: 200 });
    await ask(`GET ${PULLS}`, { query: '?state=closed', to: 200 });
    await ask(`DELETE ${REPO}/git/refs/{ref}`, { in: { ref: `heads/${head}` }, to: 204 });
  },
};
