/** Small drawn shapes: the same on every device, whatever its fonts. They repeat what a word beside them says. */

const PATHS = {
  diamond: 'M8 0.8 15.2 8 8 15.2 0.8 8Z',
  triangle: 'M8 1.4 15.4 14.4H0.6Z',
  square: 'M2 2H14V14H2Z',
  disc: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2Z',
  half: 'M8 1A7 7 0 1 1 8 15A7 7 0 1 1 8 1ZM8 3A5 5 0 1 0 8 13Z',
  ring: 'M8 1A7 7 0 1 1 8 15A7 7 0 1 1 8 1ZM8 3A5 5 0 1 0 8 13A5 5 0 1 0 8 3Z',
  check: 'M2.6 7.2 1 8.8 6 13.8 15 4.4 13.4 2.8 6 10.6Z',
  dash: 'M2 6.8H14V9.2H2Z',
  play: 'M3 1.6 14.2 8 3 14.4ZM5.2 5.2V10.8L10 8Z',
} as const;

export type ShapeName = keyof typeof PATHS;

export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d={PATHS[name]} />
    </svg>
  );
}
