import type {} from 'career-widgets/jsx/react';
import type { SelectEvent, WageSummaryElement } from 'career-widgets/elements';
import { PopularSchools, RelatedCareers, WageSummary } from 'career-widgets/react';
import { createRef } from 'react';

const document: unknown = {};
const ref = createRef<WageSummaryElement>();
const select = (event: SelectEvent) => event.preventDefault();

export const right = [
  <wage-summary
    key="pay"
    ref={ref}
    slot="aside"
    className="a"
    style={{ color: 'red' }}
    aria-label="Pay"
    data-test="1"
    career="actors"
    limit={3}
    heading-level="3"
    linkTemplate="/careers/{key}"
    range
    data={document}
    oncw-load={event => event.currentTarget.reload()}
    oncw-select={select}
    onClick={() => {}}
  >
    <p slot="footer">More</p>
  </wage-summary>,
  <wage-summary class="a" limit="3" range="" headingLevel={3} link-template={null} heading={undefined} />,
  <popular-schools display="compact" for="list" oncw-toggle={event => event.open} />,
  <related-careers tabs="related recent" oncw-tab={event => event.list} oncw-error={event => event.reason} />,
];

export const wrong = [
  // @ts-expect-error A limit is a number.
  <wage-summary limit="many" />,
  // @ts-expect-error A career has one key.
  <wage-summary career={['actors']} />,
  // @ts-expect-error There is no such word.
  <wage-summary loading="soon" />,
  // @ts-expect-error There is no such property.
  <wage-summary carreer="actors" />,
  // @ts-expect-error A table of wages has no tabs.
  <wage-summary tabs="related" />,
  // @ts-expect-error A load has no position.
  <wage-summary oncw-load={event => event.position} />,
  // @ts-expect-error There is no such tag.
  <wages-summary />,
];

export const wrapped = [
  <RelatedCareers career="actors" onCwTab={event => event.list} />,
  <PopularSchools career="actors" onCwToggle={event => event.open} />,
  <WageSummary
    ref={ref}
    className="a"
    style={{ color: 'red' }}
    career="actors"
    limit={3}
    data={document}
    onCwSelect={select}
  >
    <p slot="footer">More</p>
  </WageSummary>,
  // @ts-expect-error A load has no position.
  <WageSummary onCwLoad={event => event.position} />,
  // @ts-expect-error A career has one key.
  <WageSummary career={1} />,
];
