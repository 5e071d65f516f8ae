import type { Incident, Policy } from './record.ts';

export interface ProposedSeverity {
  readonly severity: string;
  /** Why, as part of a sentence. */
  readonly reason: string;
}

/**
 * The severity of an incident of which nobody could say how grave it is. Figures that escalate by themselves (procedures,
 * "Escalation Triggers") make it the gravest; without any it is the second, since less would keep those asleep who should
 * look: if unsure, the higher.
 */
export function proposeSeverity(impact: Incident['impact'], policy: Policy): ProposedSeverity {
  const [gravest, next] = policy.severities.map(({ name }) => name);
  const limits = policy.escalation.impact;
  const { percent_of_active_users: percent = 0, cost_per_hour_usd: cost = 0 } = impact ?? {};
  const reasons = [
    ...(percent > limits.percent_of_active_users_over
      ? [`${percent} % of active users are more than ${limits.percent_of_active_users_over}`]
      : []),
    ...(cost > limits.cost_per_hour_usd_over
      ? [`${cost} US dollars an hour are more than ${limits.cost_per_hour_usd_over}`]
      : []),
    ...(impact?.reputation_at_risk === true && limits.reputation_at_risk
      ? ["the brand's reputation is at risk"]
      : []),
  ];
  if (reasons.length > 0) return { severity: gravest ?? '', reason: reasons.join(', ') };
  return { severity: next ?? gravest ?? '', reason: 'nobody could say; if unsure, the higher' };
}
