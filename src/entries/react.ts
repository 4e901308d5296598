// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type {
  DisclosureEvent,
  EmptyEvent,
  FailEvent,
  LoadEvent,
  SelectEvent,
  TabEvent,
  ViewEvent,
} from '../widget/events.js';
import { PopularSchoolsElement } from './popular-schools.js';
import { RelatedCareersElement } from './related-careers.js';
import { WageSummaryElement } from './wage-summary.js';

/** `<related-careers>` for React 18 and before; React 19 takes the tag itself. */
export const RelatedCareers = createComponent({
  react: React,
  tagName: 'related-careers',
  elementClass: RelatedCareersElement,
  events: {
    onCwLoad: 'cw-load' as EventName<LoadEvent>,
    onCwEmpty: 'cw-empty' as EventName<EmptyEvent>,
    onCwError: 'cw-error' as EventName<FailEvent>,
    onCwView: 'cw-view' as EventName<ViewEvent>,
    onCwSelect: 'cw-select' as EventName<SelectEvent>,
    onCwTab: 'cw-tab' as EventName<TabEvent>,
  },
});

/** `<popular-schools>` for React 18 and before; React 19 takes the tag itself. */
export const PopularSchools = createComponent({
  react: React,
  tagName: 'popular-schools',
  elementClass: PopularSchoolsElement,
  events: {
    onCwLoad: 'cw-load' as EventName<LoadEvent>,
    onCwEmpty: 'cw-empty' as EventName<EmptyEvent>,
    onCwError: 'cw-error' as EventName<FailEvent>,
    onCwView: 'cw-view' as EventName<ViewEvent>,
    onCwSelect: 'cw-select' as EventName<SelectEvent>,
    onCwToggle: 'cw-toggle' as EventName<DisclosureEvent>,
  },
});

/** `<wage-summary>` for React 18 and before; React 19 takes the tag itself. */
export const WageSummary = createComponent({
  react: React,
  tagName: 'wage-summary',
  elementClass: WageSummaryElement,
  events: {
    onCwLoad: 'cw-load' as EventName<LoadEvent>,
    onCwEmpty: 'cw-empty' as EventName<EmptyEvent>,
    onCwError: 'cw-error' as EventName<FailEvent>,
    onCwView: 'cw-view' as EventName<ViewEvent>,
    onCwSelect: 'cw-select' as EventName<SelectEvent>,
  },
});

export { configure } from '../load/endpoint.js';
export { grantConsent } from '../embed/loader.js';
