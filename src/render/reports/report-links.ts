import { literalMarkdown } from '../untrusted.ts';

/** Where files and issues of the repository are; null where that is not known, and they are only named. */
export interface ReportPlaces {
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  readonly defaultBranch: string;
}

/** A link to a file of the repository, or only its words. */
export function fileLink(words: string, path: string, places: ReportPlaces | null): string {
  return places === null ? words : `[${words}](${fileUrl(path, places)})`;
}

export function fileUrl(path: string, { repositoryUrl, defaultBranch }: ReportPlaces): string {
  // What would end the address of a link in Markdown.
  const written = encodeURI(path).replaceAll(/[()?#]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${repositoryUrl}/blob/${defaultBranch}/${written}`;
}

export function issueLink(number: number | null, places: ReportPlaces | null): string {
  if (number === null) return '–';
  // In a link GitHub looks for no number of its own.
  return places === null
    ? literalMarkdown(`#${number}`)
    : `[#${number}](${places.repositoryUrl}/issues/${number})`;
}

/** A link to the page of an incident. @param up the way to the folder of the reports: `../`, or nothing */
export function incidentLink(id: string, up: string): string {
  return `[${id}](${up}incidents/${id}.md)`;
}
