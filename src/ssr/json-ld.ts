import type { Amount } from '../contract/parts.js';
import type { Related } from '../contract/related.js';
import type { Schools } from '../contract/schools.js';
import type { Pay, Wages } from '../contract/wages.js';
import { schoolsOf } from '../widgets/popular-schools/groups.js';
import { itemUrl, safeUrl } from '../view/link.js';
import type { ServerWidget } from './widgets.js';

type Thing = Record<string, unknown>;

/** The content of a widget in the schema.org vocabulary; undefined if there is no type for it. */
export function structuredData(widget: ServerWidget, document: unknown): Thing | undefined {
  const things = thingsOf(widget, document);
  return things.length > 0 ? { '@context': 'https://schema.org', '@graph': things } : undefined;
}

function thingsOf(widget: ServerWidget, document: unknown): Thing[] {
  switch (widget.localName) {
    case 'related-careers':
      return careers(document as Related, widget);
    case 'popular-schools':
      return schools(document as Schools, widget);
    case 'wage-summary':
      return occupations(document as Wages, widget);
    default:
      return [];
  }
}

function careers({ career, lists }: Related, { shownLimit, linkTemplate }: ServerWidget): Thing[] {
  const [first] = lists.filter(({ careers }) => careers.length > 0);
  const items = first?.careers.slice(0, shownLimit).map(item => ({
    '@type': 'Occupation',
    name: item.title,
    occupationalCategory: item.code,
    url: itemUrl(item, item.url, linkTemplate),
  }));
  return items ? [itemList(career.title, items)] : [];
}

// A paid placement is not a recommendation, so it is not listed.
function schools(document: Schools, { shownLimit, linkTemplate }: ServerWidget): Thing[] {
  const items = schoolsOf(document, shownLimit)
    .filter(({ paid }) => !paid)
    .map(({ school: { id, name, url } }) => ({
      '@type': 'CollegeOrUniversity',
      name,
      url: itemUrl({ key: id, code: id, title: name }, url, linkTemplate),
    }));
  return items.length > 0 ? [itemList(document.career.title, items)] : [];
}

const itemList = (name: string, items: Thing[]): Thing => ({
  '@type': 'ItemList',
  name,
  itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
});

function occupations({ wages, area, currency, sources }: Wages, { shownLimit }: ServerWidget): Thing[] {
  return wages.slice(0, shownLimit).flatMap(({ title, code, annual, hourly }) => {
    const salaries = [distribution(annual, 'P1Y', currency), distribution(hourly, 'PT1H', currency)].flat();
    if (salaries.length === 0) return [];
    return {
      '@type': 'Occupation',
      name: title,
      occupationalCategory: code,
      occupationLocation: { '@type': area.type === 'nation' ? 'Country' : 'State', name: area.name },
      estimatedSalary: salaries,
      subjectOf: sources.map(({ name, url }) => ({ '@type': 'Dataset', name, url: safeUrl(url) })),
    };
  });
}

/** The figures that schema.org has a property for. It has none for a mean or a floor. */
function distribution(pay: Pay | undefined, duration: string, currency: string): Thing[] {
  const { median, p10, p25, p75, p90 } = pay ?? {};
  const known = Object.entries({
    median,
    percentile10: p10,
    percentile25: p25,
    percentile75: p75,
    percentile90: p90,
  }).filter((figure): figure is [string, Amount & number] => typeof figure[1] === 'number');
  if (known.length === 0) return [];
  return [
    { '@type': 'MonetaryAmountDistribution', name: 'base', currency, duration, ...Object.fromEntries(known) },
  ];
}
