import { readDelimited } from './delimited.js';
import type { Stock } from './stock.js';

/** A profile of the Occupational Outlook Handbook, which may be of several occupations. */
export interface Profile {
  title: string;
  /** The first SOC code that it is of; undefined for the one about military careers. */
  code: string | undefined;
  /** A sentence about what people do, in the words of BLS. */
  description: string;
  /** Where and when they work, in the words of BLS; empty where it has none. */
  environment: string;
  /** Web address of a video about it, by the Department of Labor. */
  video: string | undefined;
}

const columns = {
  title: 'title',
  code: 'soc_code',
  description: 'description',
  environment: 'summary_work_environment',
  video: 'video_link',
};

/** Reads the profiles of the Occupational Outlook Handbook; its pay and outlook are those of other files, and older. */
export async function readHandbook(stock: Stock): Promise<Profile[]> {
  const profiles: Profile[] = [];
  for await (const row of readDelimited(stock.file('handbook'), columns)) {
    const code = row.code('code', /^(\d\d-\d{4})?$/);
    const video = row.code('video', /^(https:\/\/\S+)?$/);
    profiles.push({
      title: row.code('title', /\S/),
      code: code || undefined,
      description: row.code('description', /\S/),
      environment: row.text('environment'),
      video: video || undefined,
    });
  }
  return profiles;
}
