/** "Monitoring and Alerting Configuration". */
import { expect } from 'vitest';
import type { Checks } from './checks.ts';

/** Metric, sign, figure, unit, level, channels: the rows of both tables in their order. */
const CRITICAL_TABLE = [
  ['error-rate', '>', 10, 'percent', 'critical', ['email', 'slack', 'phone']],
  ['response-time', '>', 5, 'seconds', 'critical', ['email', 'slack', 'phone']],
  ['service-availability', '<', 95, 'percent', 'critical', ['email', 'slack', 'phone']],
  ['daily-cost', '>', 200, 'usd', 'high', ['email', 'slack']],
  ['success-rate', '<', 80, 'percent', 'high', ['email', 'slack']],
] as const;

const WARNING_TABLE = [
  ['error-rate', '>', 5, 'percent', 'warning', ['email']],
  ['response-time', '>', 2, 'seconds', 'warning', ['email']],
  ['daily-cost', '>', 100, 'usd', 'warning', ['email']],
  ['success-rate', '<', 90, 'percent', 'warning', ['email']],
] as const;

const TABLES = [...CRITICAL_TABLE, ...WARNING_TABLE];

export const ALERTS: Checks = {
  'nine thresholds': ({ alerts }) => {
    expect(alerts.thresholds.map(({ metric, level }) => [metric, level])).toEqual(
      TABLES.map(([metric, , , , level]) => [metric, level]),
    );
  },
  'a warning is no severity': ({ severities, alerts }) => {
    const names = severities.map(({ name }) => name);
    const others = alerts.thresholds.map(({ level }) => level).filter((level) => !names.includes(level));
    expect(others).toEqual(['warning', 'warning', 'warning', 'warning']);
  },
  'all channels are three': ({ alerts }) => {
    expect(alerts.channels.map(({ name }) => name)).toEqual(['email', 'slack', 'phone']);
  },
  ...Object.fromEntries(
    TABLES.map(([metric, sign, figure, unit, level, channels], index) => [
      `alert ${metric} ${sign} ${figure}`,
      ({ alerts }) => {
        const threshold = alerts.thresholds[index];
        expect(threshold).toMatchObject({ metric, unit, level });
        expect([threshold?.over, threshold?.under]).toEqual(
          sign === '>' ? [figure, undefined] : [undefined, figure],
        );
        const told =
          threshold?.notify === 'all' ? alerts.channels.map(({ name }) => name) : threshold?.notify;
        expect(told).toEqual(channels);
      },
    ]),
  ),
};
