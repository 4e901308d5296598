/**
 * The custom properties by which a widget looks like a site, from the site's style sheet. The browser reads it: in a
 * page of its own with a heading, a link and a button, where the sheet's rules meet as they do on the site.
 */
export function tokensFrom(css: string): Record<string, string> {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.title = 'A page to read styles by';
  document.body.append(frame);
  try {
    const page = frame.contentDocument!;
    const elements = sampleIn(page);
    const before = stylesOf(elements);
    const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
    // A sheet that is made so does not import others.
    sheet.replaceSync(css);
    withoutRequests(sheet);
    page.adoptedStyleSheets = [sheet];
    return changed(before, stylesOf(elements));
  } finally {
    frame.remove();
  }
}

type Sample = Record<'root' | 'body' | 'heading' | 'link' | 'button', HTMLElement>;

function sampleIn(page: Document): Sample {
  const body = page.body;
  const add = (tag: string) => body.appendChild(page.createElement(tag));
  const link = add('a') as HTMLAnchorElement;
  link.href = '#';
  return { root: page.documentElement, body, heading: add('h2'), link, button: add('button') };
}

function stylesOf({ root, body, heading, link, button }: Sample): Record<string, string> {
  const style = (element: HTMLElement) => element.ownerDocument.defaultView!.getComputedStyle(element);
  const isClear = style(body).backgroundColor === 'rgba(0, 0, 0, 0)';
  const size = parseFloat(style(body).fontSize);
  return {
    '--cw-text': style(body).color,
    '--cw-accent': style(link).color,
    '--cw-surface': style(isClear ? root : body).backgroundColor,
    '--cw-font': style(body).fontFamily,
    '--cw-heading': style(heading).color,
    '--cw-heading-font': style(heading).fontFamily,
    '--cw-heading-weight': style(heading).fontWeight,
    '--cw-radius': `${Math.min(parseFloat(style(button).borderTopLeftRadius) / size || 0, 1.5)}em`,
  };
}

/** What the sheet says: a heading that is like the text needs no word. */
function changed(before: Record<string, string>, after: Record<string, string>) {
  const inherited: Record<string, string> = { '--cw-heading': '--cw-text', '--cw-heading-font': '--cw-font' };
  return Object.fromEntries(
    Object.entries(after).filter(
      ([token, value]) => value !== before[token] && value !== after[inherited[token] ?? ''],
    ),
  );
}

/** Takes away all that a browser would fetch: reading a style sheet is no reason to ask its site for anything. */
function withoutRequests(group: CSSStyleSheet | CSSGroupingRule): void {
  for (let index = group.cssRules.length - 1; index >= 0; index--) {
    const rule = group.cssRules[index]!;
    if ('selectorText' in rule) clean((rule as CSSStyleRule).style);
    else if ('cssRules' in rule && !('appendRule' in rule)) withoutRequests(rule as CSSGroupingRule);
    else group.deleteRule(index);
  }
}

function clean(style: CSSStyleDeclaration) {
  for (const name of [...style]) {
    if (/(?:url|image-set)\(/i.test(style.getPropertyValue(name))) style.removeProperty(name);
  }
}
