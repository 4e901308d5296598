import { schoolsResource } from '../contract/resources.js';
import type { CatalogEntry } from './catalog.js';
import type { DocumentWriter } from './document-writer.js';
import { joinOf, leftOutOf, type Part, type PartContext, type PartReport } from './part.js';
import { readEducation, type Education, type Schooling } from './raw-tables.js';
import { SchoolFinder } from './related-schools.js';
import { SchoolCards } from './school-cards.js';
import { SchoolLists } from './schools.js';
import { socOf } from './soc.js';
import { creditSchools } from './sources.js';

/** The documents about schools: those with programs related to each career. */
export class SchoolDocuments implements Part {
  readonly #context: PartContext;
  readonly #writer: DocumentWriter;
  readonly #education: Education;
  readonly #credits: ReturnType<typeof creditSchools>;
  readonly #finder: SchoolFinder;
  readonly #cards: SchoolCards;
  readonly #states = new Set<string>();
  readonly #taught = new Set<CatalogEntry>();
  readonly #graduated = new Set<CatalogEntry>();
  // Careers with the same SOC code come one after another, and have the same schools.
  #last: { soc: string; lists: SchoolLists } | undefined;

  private constructor(context: PartContext, writer: DocumentWriter, education: Education) {
    this.#context = context;
    this.#writer = writer;
    this.#education = education;
    this.#credits = creditSchools(context.release, education);
    this.#finder = new SchoolFinder(education);
    this.#cards = new SchoolCards(education.cip.titles);
  }

  /** Reads the data for the documents; schools and programs may come from another thread. */
  static async read(
    context: PartContext,
    writer: DocumentWriter,
    schooling: Promise<Schooling>,
  ): Promise<SchoolDocuments> {
    return new SchoolDocuments(context, writer, await readEducation(context.stock, schooling));
  }

  write(entry: CatalogEntry): void {
    const { choice } = this.#context;
    const career = entry.key;
    const lists = this.#listsOf(socOf(entry.code));
    const nation = lists.compose(entry, this.#credits);
    this.#writer.write(schoolsResource, { career }, nation);
    if (nation.total) this.#taught.add(entry);
    if (nation.schools[0]?.graduates) this.#graduated.add(entry);
    for (const state of lists.states) {
      if (choice.states && !choice.states.includes(state)) continue;
      this.#writer.write(schoolsResource, { career, state }, lists.compose(entry, this.#credits, state));
      this.#states.add(state);
    }
  }

  report(): PartReport {
    const { careers } = this.#context.catalog;
    const { cip, completions } = this.#education;
    const school = `${completions.year - 1}–${String(completions.year).slice(2)}`;
    const programs = ({ code }: CatalogEntry) => cip.programs.has(socOf(code));
    return {
      careers: this.#taught.size,
      states: [...this.#states],
      sources: this.#credits,
      month: undefined,
      joins: [
        joinOf('programs, by the crosswalk', careers, programs),
        joinOf(`schools with graduates in related programs, ${school}`, careers, entry =>
          this.#graduated.has(entry),
        ),
      ],
      leftOut: leftOutOf('schools', careers, entry => {
        if (this.#taught.has(entry)) return undefined;
        return programs(entry)
          ? 'No open school offers a program that the crosswalk relates to it.'
          : 'The crosswalk relates no program to it.';
      }),
    };
  }

  #listsOf(soc: string) {
    if (this.#last?.soc !== soc) {
      const { schools: limit } = this.#context.choice;
      const related = this.#finder.relatedTo(soc);
      this.#last = { soc, lists: new SchoolLists(related, this.#education.completions, this.#cards, limit) };
    }
    return this.#last.lists;
  }
}
