import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { Schools } from '../../src/contract/schools.js';
import { addWords } from '../../src/entries/all.js';
import { languageIn, loadLanguage, readPageWords } from '../../src/i18n/registry.js';
import { sendKeys } from '../support/commands.js';
import { parts, career, carried, dataset, show, textOf, texts, type AnyWidget } from '../support/show.js';
import { recordConsole } from '../support/record-console.js';
import { waitUntil } from '../support/wait-until.js';

const wages = (lang: string) =>
  html`<wage-summary lang=${lang} endpoint=${dataset} career=${career}></wage-summary>`;

/** Puts widgets in a place of the page, and waits for one of them. */
async function showWithin(template: ReturnType<typeof html>): Promise<AnyWidget> {
  const page = await fixture<HTMLElement>(template);
  const el = page.querySelector<AnyWidget>('wage-summary, popular-schools, related-careers')!;
  el.setAttribute('loading', 'eager');
  await el.settled();
  return el;
}

const heading = (el: Element) => texts(el, 'heading')[0];
const base = (el: Element) => parts(el, 'base')[0]!;
const files = (name: string) =>
  performance.getEntriesByType('resource').filter(({ name: url }) => url.includes(`/i18n/${name}.`));

describe('a language of its own', () => {
  // First, because nothing may have asked for another language yet.
  it('costs an English page no request', async () => {
    const el = await show(wages('en'));
    expect(heading(el)).to.equal('Pay for Healthcare Social Workers and related jobs');
    expect([...files('es'), ...files('ar'), ...files('other-languages')]).to.have.length(0);
  });

  it('is one request however many widgets speak it, and none shows another meanwhile', async () => {
    const seen = new Set<string>();
    const page = await fixture<HTMLElement>(html`<div lang="es">${[1, 2, 3].map(() => wages('es'))}</div>`);
    const all = [...page.querySelectorAll<AnyWidget>('wage-summary')];
    const observer = new MutationObserver(() => all.forEach(el => seen.add(heading(el) ?? '')));
    for (const el of all)
      observer.observe(el.shadowRoot, { subtree: true, childList: true, characterData: true });
    for (const el of all) el.setAttribute('loading', 'eager');
    await Promise.all(all.map(el => el.settled()));
    await aTimeout(0);
    expect([...seen].filter(Boolean)).to.deep.equal([
      'Salarios de Healthcare Social Workers y empleos relacionados',
    ]);
    expect(files('es')).to.have.length(1);
  });

  it('is that of the nearest element around, out of shadow roots too', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr"><section lang="es-MX"></section></div>`);
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    const el = root.appendChild(document.createElement('wage-summary') as unknown as AnyWidget);
    Object.assign(el, { endpoint: dataset, career, loading: 'eager' });
    await el.settled();
    expect(heading(el)).to.match(/^Salarios de/);
    expect(texts(el, 'pay')[0]).to.match(/^USD 71,/);
  });

  it('is spoken by a widget of another language once that is settled', async () => {
    const el = await show(wages('en'));
    el.lang = 'ar';
    // First, because nothing may have asked for its words yet. The widget hears of it a moment later.
    await aTimeout(0);
    await el.settled();
    expect(heading(el)).to.match(/^أجور/);
  });

  it('follows a change anywhere above, and keeps what is on screen until the words are there', async () => {
    const el = await showWithin(html`<div lang="en"><p>${wages('')}</p></div>`);
    el.removeAttribute('lang');
    const page = el.closest('div')!;
    for (const [lang, start] of [
      ['es', 'Salarios'],
      ['ar', 'أجور'],
      ['en', 'Pay'],
    ] as const) {
      page.lang = lang;
      await waitUntil(() => heading(el)?.startsWith(start), lang);
    }
    const root = page.attachShadow({ mode: 'open' });
    root.append(el);
    page.lang = 'es';
    await waitUntil(() => heading(el)?.startsWith('Salarios'), 'within a shadow root');
  });

  it('sets apart the texts of each document by the language of that one', async () => {
    const document = await carried<object>(`careers/${career}/wages.json`);
    const marks = [];
    for (const language of ['fr', 'en', 'de']) {
      const data = { ...document, language };
      const el = await show(html`<wage-summary lang="en" .data=${data}></wage-summary>`);
      marks.push(parts(el, 'link')[0]!.querySelector('bdi')?.lang);
    }
    expect(marks).to.deep.equal(['fr', undefined, 'de']);
  });

  it('moves with the widget', async () => {
    const el = await showWithin(
      html`<div>
        <p lang="en">${wages('')}</p>
        <p lang="es" id="there"></p>
      </div>`,
    );
    el.removeAttribute('lang');
    document.getElementById('there')!.append(el);
    await waitUntil(() => heading(el)?.startsWith('Salarios'));
  });

  it('that nobody has words in is answered in English, marked as such', async () => {
    const el = await show(wages('tlh-QA'));
    expect(heading(el)).to.match(/^Pay for/);
    expect(base(el).lang).to.equal('en');
    const broken = await show(wages('auto_detect!'));
    expect(heading(broken)).to.match(/^Pay for/);
  });
});

describe('words of a page', () => {
  const said = recordConsole();

  const script = (lang: string, text: string) => {
    const el = document.createElement('script');
    el.type = 'application/json';
    el.setAttribute('data-career-widgets-words', lang);
    el.textContent = text;
    return el;
  };

  it('stand above the built-in ones, by function', async () => {
    const el = await show(html`<wage-summary lang="es" src="/__fault/status?status=404"></wage-summary>`);
    expect(texts(el, 'retry')).to.deep.equal(['Intentar de nuevo']);
    addWords('es', { tryAgain: 'Otra vez' });
    await waitUntil(() => texts(el, 'retry')[0] === 'Otra vez');
    expect(texts(el, 'message')[0]).to.include('Todavía no hay información');
  });

  it('add up, where a page adds some of a language after others', async () => {
    addWords('eo', { tryAgain: 'Denove' });
    const el = await show(html`<wage-summary lang="eo" src="/__fault/status?status=404"></wage-summary>`);
    await waitUntil(() => texts(el, 'retry')[0] === 'Denove');
    addWords('eo', { 'failed.missing': 'Nenio.' });
    await waitUntil(() => texts(el, 'message')[0]?.startsWith('Nenio.'));
    expect(texts(el, 'retry')).to.deep.equal(['Denove']);
  });

  it('stand above them by script, also one that comes after the widgets, and a region above its language', async () => {
    const el = await show(wages('es-MX'));
    document.body.append(script('es-MX', '{ "wages.job": "Puesto" }'));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    const job = () => textOf(el.shadowRoot.querySelector('th'));
    await waitUntil(() => job() === 'Puesto');
    expect(heading(el)).to.match(/^Salarios de/);
    expect(textOf((await show(wages('es'))).shadowRoot.querySelector('th'))).to.equal('Empleo');
  });

  it('are heard as soon as the parser is past them, and no sooner', async () => {
    await loadLanguage('cy');
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page"></iframe>`);
    const page = frame.contentDocument!.open();
    page.write(
      '<body><script type="application/json" data-career-widgets-words="cy">{ "wages.job": "Swydd" }',
    );
    readPageWords(page);
    expect(languageIn('cy').tag).to.equal('en');
    page.write('</script><p>');
    readPageWords(page);
    expect(page.readyState).to.equal('loading');
    expect(languageIn('cy').say('wages.job')).to.equal('Swydd');
    page.close();
  });

  it('can be a whole language, English for what it lacks', async () => {
    const el = await show(
      html`<wage-summary lang="fr-CA" endpoint=${dataset} career=${career}></wage-summary>`,
    );
    expect(base(el).lang).to.equal('en');
    addWords('fr', { 'wages.heading': 'Salaires : {career}', 'school.graduates': { other: '{count}' } });
    await waitUntil(() => heading(el) === 'Salaires : Healthcare Social Workers');
    expect(base(el).lang).to.equal('');
    expect(textOf(el.shadowRoot.querySelector('th'))).to.equal('Job');
    expect(texts(el, 'caption')[0]).to.include('mai 2025');
  });

  it('are found by script and by region, English for a language that has none that can be used', async () => {
    addWords('zh', { 'wages.job': '职业', 'wages.mean': '平均' });
    addWords('zh-Hant', { 'wages.job': '職業', 'wages.heading': '{career}的薪資' });
    addWords('zh-TW', { 'wages.heading': '{career}薪資' });
    addWords('nl', { tryAgain: '' });
    const el = await show(wages('zh-Hant-TW'));
    const [job, mean] = [...el.shadowRoot.querySelectorAll('th')].map(textOf);
    expect([heading(el), job, mean]).to.deep.equal(['Healthcare Social Workers薪資', '職業', '平均']);
    expect(heading(await show(wages('zh-Hant')))).to.equal('Healthcare Social Workers的薪資');
    expect(textOf((await show(wages('zh-CN'))).shadowRoot.querySelector('th'))).to.equal('职业');
    expect(base(await show(wages('nl'))).lang).to.equal('en');
  });

  it('cost what is wrong with them, and tell the developer', async () => {
    document.body.append(script('it', '{ not json'), script('it', '["a"]'));
    const el = await show(wages('it'));
    addWords('it', {
      'wages.job': 'Lavoro',
      job: 'x',
      tryAgain: '',
      updated: '{when}',
      'wages.mean': {},
    } as object);
    addWords('zh-Hant-TW', { tryAgain: '再試' });
    await waitUntil(() => textOf(el.shadowRoot.querySelector('th')) === 'Lavoro');
    const note = said.find(note => note.includes('words for "it" that are not used'))!;
    for (const fault of ['"job"', '"tryAgain"', '"updated" has no {when}', '"wages.mean"']) {
      expect(note).to.include(fault);
    }
    expect(note).to.not.include('wages.job');
    expect(said.filter(note => /are not valid JSON/.test(note))).to.have.length(1);
    expect(said.filter(note => /must be an object/.test(note))).to.have.length(1);
    expect(said.filter(note => note.includes('"zh-Hant-TW" must be'))).to.have.length(1);
  });
});

/** What each widget says in each language, and the counts of one and of many. */
const expected = {
  es: {
    dir: '',
    related: [
      'Carreras relacionadas con Healthcare Social Workers',
      'Relacionadas',
      'Salario promedio: $68,',
    ],
    schools: [
      'Escuelas populares para Healthcare Social Workers',
      'Mostrar 1 escuela más',
      'Mostrar 6 escuelas más',
      'Ver 6 escuelas populares',
      '1 campus',
    ],
    wages: [
      'Salarios de Healthcare Social Workers y empleos relacionados',
      'Salario promedio (media aritmética) por año, United States, mayo de 2025',
      'Empleo',
      'Promedio',
    ],
    empty: 'No hay escuelas con programas relacionados para mostrar.',
    paid: ['Escuelas destacadas: anuncios pagados', 'Anuncio'],
  },
  ar: {
    dir: 'rtl',
    related: ['مهن ذات صلة بمهنة Healthcare Social Workers', 'ذات صلة', 'متوسط الأجر:'],
    schools: [
      'مؤسسات تعليمية رائجة لمهنة Healthcare Social Workers',
      'عرض مؤسسة تعليمية أخرى',
      'عرض 6 مؤسسات تعليمية أخرى',
      'عرض 6 مؤسسات تعليمية رائجة',
      'حرم جامعي واحد',
    ],
    wages: [
      'أجور Healthcare Social Workers والوظائف ذات الصلة',
      'متوسط الأجر (المتوسط الحسابي) في السنة، United States، مايو 2025',
      'الوظيفة',
      'المتوسط',
    ],
    empty: 'لا توجد مؤسسات تعليمية ذات برامج مرتبطة لعرضها.',
    paid: ['مؤسسات تعليمية مميزة: إعلانات مدفوعة', 'إعلان'],
  },
};

for (const [lang, words] of Object.entries(expected)) {
  describe(`the widgets in "${lang}"`, () => {
    const schools = async (changes: (all: Schools) => Partial<Schools>) => {
      const all = await carried<Schools>(`careers/${career}/schools.json`);
      return show(
        html`<popular-schools lang=${lang} .data=${{ ...all, ...changes(all) }}></popular-schools>`,
      );
    };

    it('are related careers, with tabs that the arrow keys walk in reading order', async () => {
      const el = await show(
        html`<related-careers lang=${lang} endpoint=${dataset} career=${career}></related-careers>`,
      );
      const said = textOf(base(el));
      for (const text of words.related) expect(said).to.include(text);
      const [first, second] = parts(el, 'tab');
      first!.focus();
      await sendKeys({ press: words.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight' });
      expect(second!.ariaSelected).to.equal('true');
    });

    it('are schools, counted one and many', async () => {
      const [title, one, many, link, campus] = words.schools;
      const el = await schools(all => ({ schools: all.schools.slice(0, 7), featured: [] }));
      expect(heading(el)).to.equal(title);
      expect(texts(el, 'more')).to.deep.equal([one]);
      expect(texts(el, 'locations').join()).to.include(campus);
      const more = await show(
        html`<popular-schools id="all" lang=${lang} endpoint=${dataset} career=${career}></popular-schools>`,
      );
      expect(texts(more, 'more')).to.deep.equal([many]);
      const jump = await fixture<AnyWidget>(
        html`<popular-schools
          lang=${lang}
          display="link"
          for="all"
          endpoint=${dataset}
          career=${career}
        ></popular-schools>`,
      );
      await waitUntil(() => texts(jump, 'jump')[0] === `${link} »`);
    });

    it('label what is paid for, and say that there is nothing', async () => {
      const el = await schools(all => ({
        featured: all.schools.slice(0, 2).map(school => ({ ...school, paid: true })),
        schools: [],
      }));
      expect(texts(el, 'group-heading')).to.deep.equal([words.paid[0]]);
      expect(textOf(el.shadowRoot.querySelector('.paid-placement'))).to.equal(words.paid[1]);
      const empty = await schools(() => ({ schools: [], featured: [] }));
      expect(texts(empty, 'message')).to.deep.equal([words.empty]);
    });

    it('are wages, with caption and columns', async () => {
      const el = await show(wages(lang));
      const said = textOf(base(el));
      for (const text of words.wages) expect(said).to.include(text);
    });

    it('are accessible, and run in the direction of their words where the page says nothing of it', async () => {
      const page = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
      for (const tag of ['related-careers', 'popular-schools', 'wage-summary']) {
        const el = document.createElement(tag) as unknown as AnyWidget;
        Object.assign(el, { endpoint: dataset, career, loading: 'eager' });
        page.append(el);
        await el.settled();
        expect(base(el).dir).to.equal(words.dir);
        expect(base(el).matches(`:dir(${words.dir || 'ltr'})`)).to.equal(true);
      }
      await nextFrame();
      await expect(page).to.be.accessible();
      page.dir = 'ltr';
      const el = page.querySelector('wage-summary')!;
      await waitUntil(() => base(el).dir === '', 'the direction of the page');
    });
  });
}
