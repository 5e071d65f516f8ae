/** The icons: drawn on a grid of 16, in the colour of their text, never alone (a word stands beside each). */
import type { VNode } from 'preact';

const RING = <circle cx="8" cy="8" r="6.25" />;

const DRAWINGS = {
  check: [RING, <path d="M5.2 8.3l1.9 1.9 3.7-4.2" />],
  cross: [RING, <path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />],
  stop: [RING, <path d="M3.7 12.3l8.6-8.6" />],
  skip: [RING, <path d="M5.3 8h5.4M8.6 5.8L10.8 8l-2.2 2.2" />],
  wait: [RING, <path d="M8 4.6V8l2.3 1.5" />],
  busy: [RING, <circle cx="8" cy="8" r="2.5" fill="currentColor" />],
  dot: [RING, <circle cx="8" cy="8" r="1.3" fill="currentColor" />],
  info: [RING, <path d="M8 7.4v3.6M8 4.9v.2" />],
  warn: [<path d="M8 2.2l6.2 11.3H1.8z" />, <path d="M8 6.4v3.4M8 11.6v.2" />],
  merge: [
    <circle cx="4" cy="3.5" r="1.7" />,
    <circle cx="4" cy="12.5" r="1.7" />,
    <circle cx="12" cy="9" r="1.7" />,
    <path d="M4 5.2v5.6M4.3 5.2C4.8 7.7 7 9 10.3 9" />,
  ],
  pull: [
    <circle cx="4" cy="3.5" r="1.7" />,
    <circle cx="4" cy="12.5" r="1.7" />,
    <circle cx="12" cy="12.5" r="1.7" />,
    <path d="M4 5.2v5.6M12 10.8V6.2A2.4 2.4 0 0 0 9.6 3.8H8M9.6 2L7.8 3.8l1.8 1.8" />,
  ],
  branch: [
    <circle cx="4.5" cy="3.5" r="1.7" />,
    <circle cx="4.5" cy="12.5" r="1.7" />,
    <circle cx="11.5" cy="4.5" r="1.7" />,
    <path d="M4.5 5.2v5.6M11.5 6.2c0 2.6-2 3-4.2 3.2-1.6.2-2.8.6-2.8 1.6" />,
  ],
  commit: [<circle cx="8" cy="8" r="2.7" />, <path d="M1.2 8h4.1M10.7 8h4.1" />],
  folder: [
    <path d="M1.8 4.2c0-.7.5-1.2 1.2-1.2h3l1.6 1.8H13c.7 0 1.2.5 1.2 1.2v6c0 .7-.5 1.2-1.2 1.2H3c-.7 0-1.2-.5-1.2-1.2z" />,
  ],
  file: [<path d="M3.5 1.8h5.7l3.3 3.3v9.1h-9zM9 1.8v3.5h3.5" />],
  link: [
    <path d="M6.6 9.4a2.6 2.6 0 0 1 0-3.7l2-2a2.6 2.6 0 0 1 3.7 3.7l-1 1M9.4 6.6a2.6 2.6 0 0 1 0 3.7l-2 2a2.6 2.6 0 0 1-3.7-3.7l1-1" />,
  ],
  book: [
    <path d="M2.5 2.8h4A1.5 1.5 0 0 1 8 4.3v9a1.5 1.5 0 0 0-1.5-1.2h-4zM13.5 2.8h-4A1.5 1.5 0 0 0 8 4.3v9a1.5 1.5 0 0 1 1.5-1.2h4z" />,
  ],
  comment: [<path d="M2 3h12v8.2H8.2L5 13.8v-2.6H2z" />],
  bell: [
    <path d="M8 1.8a4.2 4.2 0 0 1 4.2 4.2c0 3.4 1.3 4.6 1.3 5.4h-11c0-.8 1.3-2 1.3-5.4A4.2 4.2 0 0 1 8 1.8zM6.4 13.2a1.7 1.7 0 0 0 3.2 0" />,
  ],
  play: [RING, <path d="M6.7 5.4v5.2L11 8z" />],
} satisfies Readonly<Record<string, readonly VNode[]>>;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}

/** A label's colour as a spot before its name; anything but six hexadecimal digits is grey. */
export function ColourSpot({ colour }: { readonly colour: string }): VNode {
  const fill = /^[0-9a-f]{6}$/i.test(colour) ? `#${colour}` : '#888888';
  return (
    <svg class="spot" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <circle cx="5" cy="5" r="4.5" fill={fill} />
    </svg>
  );
}
