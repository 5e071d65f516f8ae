/** Severity and status, each by shape, word and colour: any one of the three is enough. */
import type { PublicActionItem, PublicRecord } from '../../domain/public-record.ts';
import { Shape, type ShapeName } from './shapes.tsx';
import { ITEM_STATUS_WORDS, isOngoing, STATUS_WORDS, wordsOf } from './words.ts';

/** By gravity: the policy may call its severities as it likes. */
const SEVERITY_LOOKS = [
  { shape: 'diamond', tone: 'critical' },
  { shape: 'triangle', tone: 'high' },
  { shape: 'square', tone: 'medium' },
  { shape: 'disc', tone: 'low' },
] as const;

const ITEM_LOOKS: Readonly<Record<PublicActionItem['status'], Look>> = {
  open: { shape: 'ring', tone: 'ongoing' },
  'in-progress': { shape: 'half', tone: 'ongoing' },
  done: { shape: 'check', tone: 'good' },
  canceled: { shape: 'dash', tone: 'plain' },
};

interface Look {
  readonly shape: ShapeName;
  readonly tone: 'ongoing' | 'good' | 'plain';
}

interface RecordProps {
  readonly record: PublicRecord;
}

export function SeverityBadge({ record }: RecordProps) {
  const { shape, tone } = SEVERITY_LOOKS[record.gravity];
  return (
    <span class={`severity ${tone}`}>
      <Shape name={shape} />
      {wordsOf(record.severity)}
    </span>
  );
}

export function StatusBadge({ record }: RecordProps) {
  return <Status look={lookOf(record)} word={STATUS_WORDS[record.status]} />;
}

/** Nothing for a real incident. */
export function KindBadge({ record }: RecordProps) {
  if (record.kind === 'incident') return null;
  return <Status look={{ shape: 'play', tone: 'plain' }} word={wordsOf(record.kind)} />;
}

export function ItemStatusBadge({ item }: { readonly item: PublicActionItem }) {
  return <Status look={ITEM_LOOKS[item.status]} word={ITEM_STATUS_WORDS[item.status]} />;
}

function lookOf(record: PublicRecord): Look {
  if (isOngoing(record)) return { shape: 'half', tone: 'ongoing' };
  if (record.status === 'resolved' || record.status === 'closed') return { shape: 'check', tone: 'good' };
  return { shape: 'dash', tone: 'plain' };
}

function Status({ look, word }: { readonly look: Look; readonly word: string }) {
  return (
    <span class={`status ${look.tone}`}>
      <Shape name={look.shape} />
      {word}
    </span>
  );
}
