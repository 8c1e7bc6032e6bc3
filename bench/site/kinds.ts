/** What a response is, as the tables tell its bytes apart. */
export type Kind = 'html' | 'script' | 'style' | 'font' | 'data' | 'image';

/** One answered request. */
export interface Answer {
	path: string;
	kind: Kind;
	/** Of the body as it was sent, compressed. */
	bytes: number;
	/** When it was asked for, in milliseconds since the epoch. */
	at: number;
	/** Whether a service worker asked, or the browser for the service worker. */
	ofWorker: boolean;
}

const KINDS: [RegExp, Kind][] = [
	[/html/, 'html'],
	[/javascript/, 'script'],
	[/css/, 'style'],
	[/font/, 'font'],
	[/^image\//, 'image'],
];

/** Of a media type; what is none of the others is data. */
export function kindOf(type: string): Kind {
	return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'data';
}

/** What a page's own requests weigh, in bytes; kinds that it did not ask for are 0. */
export function bytesByKind(answers: readonly Answer[]): Record<Kind, number> {
	const sums: Record<Kind, number> = { html: 0, script: 0, style: 0, font: 0, data: 0, image: 0 };
	for (const { kind, bytes, ofWorker } of answers) if (!ofWorker) sums[kind] += bytes;
	return sums;
}

/** What the service worker asked for, in bytes and requests, and when it began after `start`, in ms. */
export function ofWorker(
	answers: readonly Answer[],
	start: number,
): { bytes: number; requests: number; begins: number | null } {
	const asked = answers.filter((answer) => answer.ofWorker);
	return {
		bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0),
		requests: asked.length,
		begins: asked.length > 0 ? Math.min(...asked.map(({ at }) => at)) - start : null,
	};
}
