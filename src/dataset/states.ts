import type { Area } from '../contract/parts.js';

/** The area that a document is for: a state by its two-letter code, or the nation. */
export function areaOf(state?: string): Area {
  if (state === undefined) return { type: 'nation', code: 'US', name: 'United States' };
  return { type: 'state', code: state, name: stateNames.get(state)! };
}

/** Names of states, territories and freely associated states by postal code. */
export const stateNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AK: 'Alaska',
    AL: 'Alabama',
    AR: 'Arkansas',
    AS: 'American Samoa',
    AZ: 'Arizona',
    CA: 'California',
    CO: 'Colorado',
    CT: 'Connecticut',
    DC: 'District of Columbia',
    DE: 'Delaware',
    FL: 'Florida',
    FM: 'Federated States of Micronesia',
    GA: 'Georgia',
    GU: 'Guam',
    HI: 'Hawaii',
    IA: 'Iowa',
    ID: 'Idaho',
    IL: 'Illinois',
    IN: 'Indiana',
    KS: 'Kansas',
    KY: 'Kentucky',
    LA: 'Louisiana',
    MA: 'Massachusetts',
    MD: 'Maryland',
    ME: 'Maine',
    MH: 'Marshall Islands',
    MI: 'Michigan',
    MN: 'Minnesota',
    MO: 'Missouri',
    MP: 'Northern Mariana Islands',
    MS: 'Mississippi',
    MT: 'Montana',
    NC: 'North Carolina',
    ND: 'North Dakota',
    NE: 'Nebraska',
    NH: 'New Hampshire',
    NJ: 'New Jersey',
    NM: 'New Mexico',
    NV: 'Nevada',
    NY: 'New York',
    OH: 'Ohio',
    OK: 'Oklahoma',
    OR: 'Oregon',
    PA: 'Pennsylvania',
    PR: 'Puerto Rico',
    PW: 'Palau',
    RI: 'Rhode Island',
    SC: 'South Carolina',
    SD: 'South Dakota',
    TN: 'Tennessee',
    TX: 'Texas',
    UT: 'Utah',
    VA: 'Virginia',
    VI: 'U.S. Virgin Islands',
    VT: 'Vermont',
    WA: 'Washington',
    WI: 'Wisconsin',
    WV: 'West Virginia',
    WY: 'Wyoming',
  }),
);

/** Two-letter codes in upper case; throws if one is not a state's. */
export function knownStates(codes: readonly string[]): string[] {
  const states = codes.map(code => code.toUpperCase());
  const unknown = states.filter(state => !stateNames.has(state));
  if (unknown.length > 0) {
    throw new RangeError(`Unknown state ${unknown.join(', ')}; use codes such as TX or PR.`);
  }
  return states;
}
