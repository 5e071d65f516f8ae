const MINUTES = { m: 1, h: 60, d: 1440 } as const;

/** Minutes of a duration as the policy writes it (`5m`, `4h`, `7d`); null for anything else. */
export function parseDuration(text: string): number | null {
  const match = /^(0|[1-9]\d{0,4})([mhd])$/.exec(text);
  if (match === null) return null;
  return Number(match[1]) * MINUTES[match[2] as keyof typeof MINUTES];
}
