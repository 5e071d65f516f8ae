/** The messages there are, and whom each is for (procedures, "Communication Templates"). */
export const MESSAGES = {
  'internal-alert': 'internal',
  'user-notification': 'public',
  'service-restored': 'public',
} as const;

export type MessageKind = keyof typeof MESSAGES;
