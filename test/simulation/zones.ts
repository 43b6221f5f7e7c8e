import type { Office } from '../../core/policy/offices.ts';
import type { Policy } from '../../core/policy.ts';

/** Country for the holidays of a zone: every offset and every way in which clocks change. */
const zones: Readonly<Record<string, string>> = {
  'Pacific/Kiritimati': 'KI',
  'Pacific/Chatham': 'NZ',
  'Pacific/Auckland': 'NZ',
  'Australia/Lord_Howe': 'AU',
  'Australia/Sydney': 'AU',
  'Asia/Tokyo': 'JP',
  'Asia/Kathmandu': 'IN',
  'Asia/Tehran': 'TR',
  'Africa/Johannesburg': 'ZA',
  'Africa/Casablanca': 'MA',
  'Atlantic/Azores': 'PT',
  'America/Sao_Paulo': 'BR',
  'America/St_Johns': 'CA',
  'America/New_York': 'US',
  'America/Santiago': 'CL',
  'America/Phoenix': 'US',
  'Pacific/Honolulu': 'US',
  'Pacific/Pago_Pago': 'US',
};

const known = ['Berlin', 'London', 'Lisbon', 'Pune'] as const;

/** Offices of the example policy, and one per zone. */
export const offices: readonly string[] = [...known, ...known, ...known, ...Object.keys(zones)];

const hours = { opens: '09:00', closes: '17:30' };
const workingHours = { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours };

/** The policy with an office in every zone. */
export function withZones(policy: Policy): Policy {
  const more = Object.entries(zones).map(([zone, country]): readonly [string, Office] => [
    zone,
    {
      aliases: [],
      zone,
      country,
      usageLocation: country,
      holidays: { country, also: [], except: [] },
      workingHours,
    },
  ]);
  const all = { ...policy.offices.offices, ...Object.fromEntries(more) };
  return { ...policy, offices: { ...policy.offices, offices: all } };
}
