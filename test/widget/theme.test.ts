import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/all.js';
import { checkTheme } from '../../src/widget/themes.js';
import { emulateMedia } from '../support/commands.js';
import { everyWidget } from '../support/every-widget.js';
import { recordConsole } from '../support/record-console.js';
import { recordRequests } from '../support/record-requests.js';
import { parts, type AnyWidget } from '../support/show.js';

const presets = ['editorial', 'campus', 'minimal', 'bold'];
const schemes = ['light', 'dark', 'auto'];

const baseOf = (el: AnyWidget) => getComputedStyle(parts(el, 'base')[0]!);

/** What a reader sees of a theme at a glance. */
const lookOf = (el: AnyWidget) => {
  const { color, backgroundColor, fontFamily, borderTop } = baseOf(el);
  const { fontWeight, fontFamily: headingFont } = getComputedStyle(parts(el, 'heading')[0]!);
  return [color, backgroundColor, fontFamily, borderTop, fontWeight, headingFont].join('; ');
};

describe('a theme', () => {
  const said = recordConsole();
  const requests = recordRequests();

  it('is a preset, a scheme or both, and nothing is said of it', () => {
    const host = document.createElement('related-careers');
    const known = [null, '', 'inherit', ...presets, ...schemes, 'campus dark', ' auto\n bold '];
    for (const theme of known) checkTheme(host, theme);
    expect(said).to.deep.equal([]);
  });

  it('that is not known is told of once, with those that are', () => {
    const host = document.createElement('wage-summary');
    for (const theme of ['drak', 'campus drak', 'campus bold', 'light dark', 'drak']) checkTheme(host, theme);
    expect(said).to.have.length(4);
    for (const word of ['inherit', ...presets, ...schemes]) expect(said[0]).to.include(word);
  });

  it('looks like no other, light or dark', async () => {
    const { widgets } = await everyWidget();
    const looks = new Set<string>();
    for (const preset of ['', ...presets]) {
      for (const scheme of ['light', 'dark']) {
        widgets[0]!.setAttribute('theme', `${preset} ${scheme}`);
        looks.add(lookOf(widgets[0]!));
      }
    }
    expect(looks.size).to.equal(10);
  });

  it('asks for no font', async () => {
    const { widgets } = await everyWidget();
    requests.length = 0;
    for (const theme of presets) {
      for (const el of widgets) el.setAttribute('theme', theme);
      await document.fonts.ready;
    }
    expect(requests).to.deep.equal([]);
    expect([...document.fonts]).to.deep.equal([]);
  });

  it('without a scheme is as light or dark as the page, and with one as it says', async () => {
    const { page, widgets } = await everyWidget();
    const [el] = widgets;
    for (const preset of presets) {
      const looks: Record<string, string> = {};
      for (const scheme of ['light', 'dark']) {
        el!.setAttribute('theme', `${preset} ${scheme}`);
        page.style.colorScheme = scheme === 'light' ? 'dark' : 'light';
        looks[scheme] = lookOf(el!);
      }
      el!.setAttribute('theme', preset);
      for (const scheme of ['light', 'dark']) {
        page.style.colorScheme = scheme;
        expect(lookOf(el!), `${preset}, ${scheme}`).to.equal(looks[scheme]);
      }
    }
  });

  it("follows the reader's system where it is auto", async () => {
    const { widgets } = await everyWidget();
    for (const scheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme: scheme });
      widgets[0]!.setAttribute('theme', `bold ${scheme}`);
      const look = lookOf(widgets[0]!);
      widgets[0]!.setAttribute('theme', 'bold auto');
      expect(lookOf(widgets[0]!)).to.equal(look);
    }
    await emulateMedia({ colorScheme: 'light' });
  });

  it('changes at once, without a transition, and without touching what is on screen: a theme, a scheme or a token', async () => {
    const { page, widgets } = await everyWidget();
    const far = await fixture<HTMLElement>(
      html`<div style="padding-block-start: 10000px"><wage-summary src="/__fault/hang"></wage-summary></div>`,
    );
    const waiting = far.firstElementChild as AnyWidget;
    page.append(far);
    const all = [...widgets, waiting];
    for (const el of all) el.setAttribute('theme', 'editorial');
    const changes: (() => void)[] = [
      () => all.forEach(el => el.setAttribute('theme', 'campus')),
      () => page.style.setProperty('color-scheme', 'dark'),
      () => page.style.setProperty('--cw-text', 'rgb(1, 2, 3)'),
      () => all.forEach(el => el.setAttribute('theme', 'minimal light')),
      () => page.style.removeProperty('--cw-text'),
    ];
    const touched: MutationRecord[] = [];
    await aTimeout(100);
    const observer = new MutationObserver(records => touched.push(...records));
    for (const { shadowRoot } of all) {
      observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    for (const change of changes) {
      const before = all.map(el => baseOf(el).color + baseOf(el).backgroundColor);
      change();
      const now = all.map(el => baseOf(el).color + baseOf(el).backgroundColor);
      for (const [index, look] of now.entries()) expect(look).to.not.equal(before[index]);
      await aTimeout(30);
      expect(all.map(el => baseOf(el).color + baseOf(el).backgroundColor)).to.deep.equal(now);
      const running = document.getAnimations();
      expect(running.some(animation => animation instanceof CSSTransition)).to.equal(false);
    }
    expect(
      touched.map(({ target, type, attributeName }) => `${target.nodeName} ${type} ${attributeName}`),
    ).to.deep.equal([]);
    observer.disconnect();
    expect(waiting.matches(':state(waiting)')).to.equal(true);
  });

  it('lets a page set every token', async () => {
    const { page, widgets } = await everyWidget();
    const [el] = widgets;
    const set: Record<string, [part: string, property: string, value: string]> = {
      '--cw-text': ['base', 'color', 'rgb(1, 2, 3)'],
      '--cw-surface': ['base', 'background-color', 'rgb(1, 2, 3)'],
      '--cw-font': ['base', 'font-family', 'fantasy'],
      '--cw-edge': ['base', 'border-top', '7px solid rgb(1, 2, 3)'],
      '--cw-padding': ['base', 'padding-left', '33px'],
      '--cw-heading': ['heading', 'color', 'rgb(1, 2, 3)'],
      '--cw-heading-font': ['heading', 'font-family', 'cursive'],
      '--cw-heading-size': ['heading', 'font-size', '41px'],
      '--cw-heading-weight': ['heading', 'font-weight', '200'],
      '--cw-card': ['card', 'background-color', 'rgb(1, 2, 3)'],
      '--cw-card-border': ['card', 'border-width', '3px'],
      '--cw-card-padding': ['card', 'padding-left', '29px'],
      '--cw-card-shadow': ['card', 'box-shadow', 'rgb(1, 2, 3) 3px 3px 0px 0px'],
      '--cw-line': ['card', 'border-bottom-color', 'rgb(1, 2, 3)'],
      '--cw-radius': ['card', 'border-top-left-radius', '31px'],
      '--cw-gap': ['list', 'row-gap', '37px'],
      '--cw-tab': ['tab', 'background-color', 'rgb(1, 2, 3)'],
      '--cw-tab-text': ['tab', 'color', 'rgb(1, 2, 3)'],
      '--cw-accent': ['tab', 'border-bottom-color', 'rgb(1, 2, 3)'],
      '--cw-muted': ['sources', 'color', 'rgb(1, 2, 3)'],
    };
    for (const theme of ['inherit', 'light', ...presets]) {
      el!.setAttribute('theme', theme);
      for (const [token, [part, property, value]] of Object.entries(set)) {
        page.style.setProperty(token, value);
        const has = getComputedStyle(parts(el!, part)[0]!).getPropertyValue(property);
        page.style.removeProperty(token);
        expect(has, `${token} in ${theme}`).to.equal(value);
      }
    }
    const bar = parts(widgets[2]!, 'bar')[0]!;
    page.style.setProperty('--cw-bar-size', '9px');
    page.style.setProperty('--cw-bar', 'rgb(1, 2, 3)');
    page.style.setProperty('--cw-fill', 'rgb(3, 2, 1)');
    expect(getComputedStyle(bar).height).to.equal('9px');
    expect(getComputedStyle(bar.querySelector('.value')!).fill).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(bar.querySelector('.track')!).fill).to.equal('rgb(3, 2, 1)');
  });

  it('leaves the label of a paid place as it is', async () => {
    const { widgets } = await everyWidget();
    const label = widgets[1]!.shadowRoot.querySelector('.paid-placement')!;
    const look = () => {
      const { color, backgroundColor, fontSize, borderColor, display, opacity } = getComputedStyle(label);
      return [color, backgroundColor, fontSize, borderColor, display, opacity, label.textContent].join();
    };
    const before = look();
    for (const preset of presets) {
      for (const scheme of schemes) {
        widgets[1]!.setAttribute('theme', `${preset} ${scheme}`);
        expect(look()).to.equal(before);
      }
    }
  });

  it('is dark on white on paper', async () => {
    const { widgets } = await everyWidget();
    await emulateMedia({ media: 'print' });
    for (const preset of ['', ...presets]) {
      widgets[0]!.setAttribute('theme', `${preset} light`);
      const light = baseOf(widgets[0]!).color;
      widgets[0]!.setAttribute('theme', `${preset} dark`);
      expect(baseOf(widgets[0]!).color).to.equal(light);
    }
    await emulateMedia({ media: 'screen' });
  });
});
