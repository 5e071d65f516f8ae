import { type Part, REPO } from '../scenario.ts';

const MILESTONES = `${REPO}/milestones`;
const MILESTONE = `${MILESTONES}/{milestone_number}`;

/** A milestone, and an issue that is for it. */
export const MILESTONE_PART: Part = {
  name: 'milestones',
  async play(ask, { mark }) {
    const full = {
      title: `Spring ${mark}`,
      description: 'By then',
      due_on: '2026-05-31T12:00:00Z',
      state: 'open',
    };
    const made = await ask(`POST ${MILESTONES}`, { body: full, to: 201 });
    await ask(`POST ${MILESTONES}`, { body: full, to: 422 });
    const one = { milestone_number: made?.number };
    const none = { milestone_number: 999_999 };
    const issue = await ask(`POST ${REPO}/issues`, {
      body: { title: `For a milestone ${mark}`, milestone: made?.number },
      to: 201,
    });
    const numbered = { issue_number: issue?.number };
    await ask(`GET ${REPO}/issues`, { query: `?milestone=${made?.number}`, to: 200 });
    await ask(`GET ${REPO}/issues`, { query: '?milestone=999999', to: 422 });
    await ask(`PATCH ${REPO}/issues/{issue_number}`, { in: numbered, body: { milestone: 999_999 }, to: 422 });
    await ask(`GET ${MILESTONES}`, { query: '?state=all&sort=completeness&direction=desc', to: 200 });
    await ask(`GET ${MILESTONES}`, { in: { repo: `none-${mark}` }, to: 404 });
    await ask(`GET ${MILESTONE}`, { in: one, to: 200 });
    await ask(`GET ${MILESTONE}`, { in: none, to: 404 });
    await ask(`GET ${MILESTONE}/labels`, { in: one, to: 200 });
    await ask(`GET ${MILESTONE}/labels`, { in: none, to: 404 });
    const closing = { state: 'closed', title: `Summer ${mark}` };
    await ask(`PATCH ${MILESTONE}`, { in: one, body: closing, to: 200 });
    await ask(`PATCH ${MILESTONE}`, { in: none, body: closing, to: 404 });
    const leaving = { milestone: null, state: 'closed' };
    await ask(`PATCH ${REPO}/issues/{issue_number}`, { in: numbered, body: leaving, to: 200 });
    await ask(`DELETE ${MILESTONE}`, { in: one, to: 204 });
    await ask(`DELETE ${MILESTONE}`, { in: one, to: 404 });
  },
};
