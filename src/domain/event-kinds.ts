/** What each kind of event is for, for people: the documentation and the help are made of these. */
import type { TimelineEntry } from './lifecycle.ts';

export const EVENT_KINDS: Readonly<Record<TimelineEntry['kind'], string>> = {
  declared: 'It was declared an incident; the first entry.',
  acknowledged: 'A responder took it.',
  responded: 'Work on it began.',
  investigating: 'Work on it goes on; also when it began, if nothing said so before.',
  identified: 'The cause is known.',
  mitigated: 'Users are no longer affected, though the cause may remain.',
  resolved: 'The cause is fixed and the fix verified.',
  closed: 'Nothing remains to be done but the action items.',
  reopened: 'It came back, or something turned out to be wrong: the only way back.',
  canceled: 'It was no incident.',
  duplicate: 'Another incident is about the same.',
  severity: 'It is graver, or less grave, than it was thought.',
  role: 'Somebody took a role.',
  impact: 'Figures of the impact became known.',
  cause: 'The cause became known, at whatever status.',
  expertise: 'The resolution needs special expertise, which escalates.',
  eta: 'When it is expected to be resolved, as far as one can tell.',
  update: 'A status update, and when the next one comes.',
  note: 'Anything worth keeping. A note is no progress.',
  escalated: 'Somebody further up was told.',
  corrected: 'A time was wrong; the record takes the new value, this entry keeps the reason.',
  redacted: 'A text had to go, and why.',
  intent: 'A message is about to be sent.',
  receipt: 'A message was sent.',
};
