import { expect } from '@open-wc/testing';
import { Careers, Dataset } from '../../src/contract/schemas.js';
import { carried } from '../support/show.js';

describe('Dataset', () => {
  it('says how old and how large it is', async () => {
    const about = await carried<Dataset>('dataset.json');
    expect(Dataset.safeParse(about).success).to.equal(true);
    expect(Dataset.safeParse({ ...about, generated: 'yesterday' }).success).to.equal(false);
    expect(Dataset.safeParse({ ...about, counts: { careers: 18, wages: 18 } }).success).to.equal(false);
    expect(Dataset.safeParse({ ...about, counts: { careers: 18, wages: 18, schools: -1 } }).success).to.equal(
      false,
    );
    expect(Dataset.safeParse({ ...about, states: ['PA', 'PR'] }).success).to.equal(true);
    expect(Dataset.safeParse({ ...about, states: 'PA' }).success).to.equal(false);
  });

  it('counts the careers that it lists', async () => {
    const { counts } = await carried<Dataset>('dataset.json');
    const { careers } = Careers.parse(await carried('careers.json'));
    expect(careers).to.have.length(counts.careers);
  });
});
