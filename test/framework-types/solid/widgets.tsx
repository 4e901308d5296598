import type {} from 'career-widgets/jsx/solid';
import type { SelectEvent, WageSummaryElement } from 'career-widgets/elements';

const document: unknown = {};
let element: WageSummaryElement | undefined;
const select = (event: SelectEvent) => event.preventDefault();

export const right = [
  <wage-summary
    ref={element}
    slot="aside"
    class="a"
    classList={{ wide: true }}
    style={{ color: 'red' }}
    aria-label="Pay"
    attr:data-test="1"
    career="actors"
    limit={3}
    heading-level="3"
    prop:linkTemplate="/careers/{key}"
    range
    data={document}
    prop:data={document}
    on:cw-load={event => event.currentTarget.reload()}
    on:cw-select={select}
    onClick={() => {}}
  >
    <p slot="footer">More</p>
  </wage-summary>,
  <wage-summary limit="3" range="" prop:headingLevel={3} attr:link-template={null} heading={undefined} />,
  <popular-schools display="compact" for="list" on:cw-toggle={event => event.open} />,
  <related-careers tabs="related recent" on:cw-tab={event => event.list} />,
];

export const wrong = [
  // @ts-expect-error A limit is a number.
  <wage-summary limit="many" />,
  // @ts-expect-error A career has one key.
  <wage-summary prop:career={['actors']} />,
  // @ts-expect-error There is no such word.
  <wage-summary loading="soon" />,
  // @ts-expect-error There is no such property.
  <wage-summary carreer="actors" />,
  // @ts-expect-error Solid would set `headinglevel`.
  <wage-summary headingLevel={3} />,
  // @ts-expect-error A table of wages has no tabs.
  <wage-summary tabs="related" />,
  // @ts-expect-error A load has no position.
  <wage-summary on:cw-load={event => event.position} />,
  // @ts-expect-error There is no such tag.
  <wages-summary />,
];
