import type { PublicRecord } from '../../domain/public-record.ts';
import { Badge } from './layout.tsx';
import { isOngoing, SEVERITY_WORDS, STATUS_WORDS } from './words.ts';

const SHAPES: Readonly<Record<PublicRecord['severity'], string>> = {
  critical: '◆',
  high: '▲',
  medium: '■',
  low: '●',
};

export function SeverityBadge({ record }: { readonly record: PublicRecord }) {
  return (
    <Badge tone={record.severity} shape={SHAPES[record.severity]}>
      {SEVERITY_WORDS[record.severity]}
    </Badge>
  );
}

export function StatusBadge({ record }: { readonly record: PublicRecord }) {
  const tone = isOngoing(record)
    ? 'high'
    : record.status === 'resolved' || record.status === 'closed'
      ? 'good'
      : 'plain';
  return (
    <Badge tone={tone} shape={isOngoing(record) ? '◐' : tone === 'good' ? '✓' : '–'}>
      {STATUS_WORDS[record.status]}
    </Badge>
  );
}

export function DrillBadge({ record }: { readonly record: PublicRecord }) {
  if (!record.isDrill) return null;
  return (
    <Badge tone="plain" shape="▷">
      Drill
    </Badge>
  );
}
