import { readFileSync } from 'node:fs';
import type { PageFacts } from '../../src/ssr/render.js';
import { tags, widgets, type Tag } from '../../src/widgets/registry.js';

/** A widget in one of its states, as a page may hold it. */
export interface Case {
  title: string;
  widget: Tag;
  /** Path of the document. */
  document: string;
  /** How often each of its wages is in the list, to make a long one. */
  times?: number;
  attributes?: Record<string, string>;
  page?: PageFacts;
  /** Markup of the page inside the widget. */
  children?: string;
  /** What stands beside it, which it leads to. */
  beside?: Case;
}

const career = 'test/fixtures/dataset/careers/actors';
const examples = 'demo/examples';
const list: Case = {
  title: 'the list beside',
  widget: 'popular-schools',
  document: `${career}/schools.json`,
  attributes: { id: 'list', career: 'actors', limit: '3' },
};
const jump = { for: 'list', limit: '3' };
const english = { lang: 'en', dir: 'ltr' } as const;

export const cases: Case[] = [
  ...tags.flatMap(widget => [
    { title: 'content', widget, document: documentOf(widget) },
    { title: 'nothing to show', widget, document: emptyOf(widget) },
    {
      title: 'nothing to show, and hidden',
      widget,
      document: emptyOf(widget),
      attributes: { 'when-empty': 'hide' },
    },
    {
      title: 'a heading and a footer of the page',
      widget,
      document: documentOf(widget),
      attributes: { 'heading-level': '4' },
      children:
        '<h4 slot="heading">Ours</h4><p slot="footer">Theirs</p><p slot="fallback">Later</p><p>More</p>',
    },
    ...['editorial', 'campus dark', 'minimal light', 'bold auto'].map(theme => ({
      title: `theme ${theme}`,
      widget,
      document: documentOf(widget),
      attributes: { theme },
    })),
    { title: 'Spanish', widget, document: documentOf(widget), page: { lang: 'es', dir: 'ltr' as const } },
    { title: 'Arabic', widget, document: documentOf(widget), page: { lang: 'ar', dir: 'rtl' as const } },
    {
      title: 'Arabic in an English page',
      widget,
      document: documentOf(widget),
      attributes: { lang: 'ar' },
      page: english,
    },
    {
      title: 'Spanish in an Arabic page',
      widget,
      document: documentOf(widget),
      attributes: { lang: 'es' },
      page: { lang: 'ar', dir: 'rtl' as const },
    },
  ]),
  {
    title: 'one list without tabs',
    widget: 'related-careers',
    document: `${career}/related.json`,
    attributes: { tabs: 'recent', 'link-template': '/{key}' },
  },
  {
    title: 'links to the same site and to another',
    widget: 'related-careers',
    document: `${career}/related.json`,
    attributes: { 'link-template': 'http://127.0.0.1/careers/{key}' },
  },
  {
    title: 'compact',
    widget: 'popular-schools',
    document: list.document,
    attributes: { display: 'compact' },
  },
  { title: 'paid', widget: 'popular-schools', document: `${examples}/paid-schools.json` },
  {
    title: 'pictures that wait for consent',
    widget: 'popular-schools',
    document: `${examples}/paid-schools.json`,
    attributes: { consent: 'required' },
  },
  {
    title: 'a link',
    widget: 'popular-schools',
    document: list.document,
    attributes: { ...jump, display: 'link' },
    beside: list,
  },
  {
    title: 'a button',
    widget: 'popular-schools',
    document: list.document,
    attributes: { ...jump, display: 'button' },
    beside: list,
  },
  {
    title: 'the nation in place of a state',
    widget: 'wage-summary',
    document: `${career}/wages.json`,
    attributes: { state: 'WY', career: 'actors' },
  },
  {
    title: 'the range, by the hour',
    widget: 'wage-summary',
    document: `${career}/wages.json`,
    attributes: { range: '', pay: 'hourly', measure: 'median' },
  },
  {
    title: 'a list that a page would draw in slices',
    widget: 'wage-summary',
    document: `${career}/wages.json`,
    times: 30,
    attributes: { limit: '120' },
  },
  {
    title: 'what is not released',
    widget: 'wage-summary',
    document: `${examples}/wages-in-words.json`,
    attributes: { range: '' },
  },
];

/** The text of a case's document. */
export function textOf({ document, times = 1 }: Case): string {
  const text = readFileSync(document, 'utf8');
  const { wages, ...rest } = JSON.parse(text) as { wages?: unknown[] };
  return wages ? JSON.stringify({ ...rest, wages: Array<unknown[]>(times).fill(wages).flat() }) : text;
}

function documentOf(widget: Tag): string {
  return `${career}/${widgets[widget].document}.json`;
}

function emptyOf(widget: Tag): string {
  return `${examples}/${widgets[widget].document}-empty.json`;
}
