import type { Part } from '#lib/search/parts.ts';
import { Texts } from '#lib/search/texts.ts';
import type { Answer, Wanted } from '#lib/search/types.ts';

/** What the page asks for: to add a part of the texts, as it is served, or to look through them. */
export type Request = { number: number } & ({ part: string } | { typed: string; wanted: Wanted });
/** What it is answered: how many parts there are, or what the texts say. */
export type Reply = { number: number; said: { parts: number } | Answer };

const texts = new Texts();

function answer(request: Request): Reply['said'] {
	if ('part' in request) {
		const { parts, documents } = JSON.parse(request.part) as Part;
		for (const document of documents) texts.add(document);
		return { parts };
	}
	const answers = texts.answers(request.typed, request.wanted);
	for (;;) {
		const { done, value } = answers.next();
		if (done) return value;
	}
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	const reply: Reply = { number: data.number, said: answer(data) };
	postMessage(reply);
});
