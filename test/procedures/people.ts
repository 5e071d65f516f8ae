/** "Incident Response Team", "Escalation Contacts" and "Contact Information": who does what, and who is reached how. */
import { expect } from 'vitest';
import type { Policy } from '../../src/domain/record.ts';
import { type Checks, expectKnown, named, only } from './checks.ts';

interface Role {
  readonly title: string;
  readonly responsibilities: readonly string[];
  /** Whom the table of roles names as its contact. */
  readonly contact: string;
}

const ROLES: Readonly<Record<string, Role>> = {
  incident_commander: {
    title: 'Incident Commander',
    responsibilities: ['Overall coordination', 'Communication', 'Decisions'],
    contact: 'On-call engineering lead',
  },
  technical_lead: {
    title: 'Technical Lead',
    responsibilities: ['Technical investigation', 'Coordination of the resolution'],
    contact: 'Senior AI engineer',
  },
  communications_lead: {
    title: 'Communications Lead',
    responsibilities: ['Internal communication', 'External communication'],
    contact: 'Product manager',
  },
  support_lead: {
    title: 'Support Lead',
    responsibilities: ['Support of users', 'Management of tickets'],
    contact: 'Customer support lead',
  },
  devops_engineer: {
    title: 'DevOps Engineer',
    responsibilities: ['Management of infrastructure', 'Deployment'],
    contact: 'DevOps team member',
  },
};

const LEVELS = [
  ['Engineering Lead', 'Technical oversight'],
  ['Head of Engineering', 'Engineering leadership'],
  ['CTO', 'Technical leadership'],
  ['CEO', 'Executive leadership'],
] as const;

const EMERGENCIES: Readonly<Record<string, readonly [title: string, methods: readonly string[]]>> = {
  'system-wide-outage': ['Engineering Lead', ['phone', 'slack']],
  'security-incident': ['Security Team', ['phone', 'email']],
  'data-breach': ['Legal Team', ['phone', 'email']],
  'media-inquiry': ['PR Team', ['phone', 'email']],
};

/** The procedures want an address and a number of everybody; the number is only ever the name of a secret. */
function expectReachable(contact: Policy['contacts'][number]): void {
  expect(contact.email).toMatch(/^[a-z-]+@find-contacts\.example$/);
  expect(contact.secret).toMatch(/^PHONE_[A-Z_]+$/);
}

export const PEOPLE: Checks = {
  'five roles': (policy) => {
    expect(policy.roles.map(({ name }) => name)).toEqual(Object.keys(ROLES));
  },
  ...Object.fromEntries(
    Object.entries(ROLES).map(([name, { title, responsibilities, contact }]) => [
      `role ${name}`,
      (policy) => {
        expectKnown(policy, [['incident_commander', name]]);
        const role = named(policy.roles, name);
        expect([role.title, role.responsibilities]).toEqual([title, responsibilities]);
        expect(named(policy.contacts, role.contact).title).toBe(contact);
      },
    ]),
  ),
  ...Object.fromEntries(
    ['incident_commander', 'technical_lead', 'communications_lead', 'support_lead'].map((name) => [
      `primary contact of ${name}`,
      (policy) => {
        const contact = named(policy.contacts, named(policy.roles, name).contact);
        expect(contact.title).toBe(ROLES[name]?.contact);
        expectReachable(contact);
      },
    ]),
  ),
  'the finance team is a contact': ({ contacts }) => {
    expect(named(contacts, 'finance-team').title).toBe('Finance Team');
  },
  'four levels': (policy) => {
    expect(policy.escalation.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
  },
  ...Object.fromEntries(
    LEVELS.map(([title, role], index) => [
      `level ${index + 1}`,
      (policy) => {
        const level = only(policy.escalation.levels, (one) => one.level === index + 1);
        expect([level.title, level.role]).toEqual([title, role]);
        const contact = named(policy.contacts, level.contact);
        expect(contact.title).toBe(title);
        expectReachable(contact);
      },
    ]),
  ),
  'four emergencies': (policy) => {
    expect(policy.emergency_contacts.map(({ situation }) => situation)).toEqual(Object.keys(EMERGENCIES));
  },
  ...Object.fromEntries(
    Object.entries(EMERGENCIES).map(([situation, [title, methods]]) => [
      `emergency ${situation}`,
      (policy) => {
        const emergency = only(policy.emergency_contacts, (one) => one.situation === situation);
        expect(emergency.methods).toEqual(methods);
        const contact = named(policy.contacts, emergency.contact);
        expect(contact.title).toBe(title);
        // Each method needs something to reach it by.
        expectReachable(contact);
      },
    ]),
  ),
};
