import { expect, fixture, html } from '@open-wc/testing';
import { textOf } from '../support/show.js';
import { speaking } from '../support/speaking.js';

const [english, spanish, arabic] = [speaking('en'), speaking('es'), speaking('ar')];

describe('English', () => {
  it('counts schools: none, one and many', () => {
    expect(english.say('schools.view.popular', { count: 6 })).to.equal('View 6 popular schools');
    expect(english.say('schools.view.popular', { count: 1 })).to.equal('View 1 popular school');
    expect(english.say('schools.view.count', { count: 0 })).to.equal('View 0 schools');
    expect(english.say('schools.view.count', { count: 1200 })).to.equal('View 1,200 schools');
  });

  it('offers to show them, whether or not their number is known', () => {
    expect(english.say('schools.show.popular', { count: 6 })).to.equal('Show me popular schools');
    expect(english.say('schools.show.popular', { count: 1 })).to.equal('Show me 1 popular school');
    expect(english.say('schools.show', { count: undefined })).to.equal('Show me schools');
    expect(english.say('schools.shown', { shown: 6, count: 1412 })).to.equal('Showing 6 of 1,412 schools');
  });

  it('calls an average a mean and a median a median, with what it is per', () => {
    const basis = { area: 'United States', period: 'May 2025' };
    expect(english.say('wages.caption.mean.year', basis)).to.equal(
      'Average (mean) pay per year, United States, May 2025',
    );
    expect(english.say('wages.caption.median.hour', basis)).to.match(/^Median pay per hour, /);
  });

  it('says of an amount that it is a floor', () => {
    expect(english.amount(68_090, 'year')).to.equal('$68,090');
    expect(english.amount({ atLeast: 239_200 }, 'year')).to.equal('$239,200 or more');
    expect(english.amount({ atLeast: 100 }, 'hour', 'EUR')).to.equal('€100.00 or more');
  });
});

describe('Spanish', () => {
  it('counts by its own forms', () => {
    expect(spanish.say('schools.view.popular', { count: 1 })).to.equal('Ver 1 escuela popular');
    expect(spanish.say('schools.view.popular', { count: 1200 })).to.equal('Ver 1,200 escuelas populares');
  });

  it('writes pay as readers in the United States do', () => {
    expect(spanish.say('card.mean.year', { amount: spanish.amount(68_090, 'year') })).to.equal(
      'Salario promedio: $68,090 por año',
    );
    expect(spanish.amount({ atLeast: 239_200 }, 'year')).to.equal('$239,200 o más');
  });
});

describe('Arabic', () => {
  it('counts by its six forms', () => {
    const counted = [0, 1, 2, 3, 11, 100].map(count => arabic.say('school.graduates', { count }));
    expect(counted).to.deep.equal(['لا خريجين', 'خريج واحد', 'خريجان', '3 خريجين', '11 خريجًا', '100 خريج']);
  });
});

describe('text of a document', () => {
  const shown = async (content: unknown) => fixture<HTMLElement>(html`<p>${content}</p>`);

  it('stands plain in a sentence of the same direction', () => {
    expect(english.quote('Actors')).to.equal('Actors');
    expect(english.say('related.heading', { career: 'Actors' })).to.equal('Careers related to Actors');
  });

  it('is set apart in a sentence that runs the other way', async () => {
    const el = await shown(arabic.say('related.heading', { career: arabic.quote('Actors (TV)') }));
    expect(textOf(el)).to.equal('مهن ذات صلة بمهنة Actors (TV)');
    expect(textOf(el.querySelector('bdi'))).to.equal('Actors (TV)');
    const other = await shown(english.quote('ممثلون'));
    expect(other.querySelector('bdi')).to.not.equal(null);
  });

  it('is marked with its language, where that is known to be another', async () => {
    const el = await shown(speaking('es', 'en-US').quote('Actors'));
    expect(el.querySelector('bdi')!.lang).to.equal('en-US');
    expect(speaking('en', 'en-US').quote('Actors')).to.equal('Actors');
  });
});
