import { corpusAddress } from '../address/addresses.ts';

/** Parts that are on their way at the same time. */
const AT_ONCE = 4;

/** A part as it is served, to be read where it is looked through. It is not kept here. */
async function fetchPart(index: number): Promise<string> {
	const ask = async () => {
		const response = await fetch(corpusAddress(`search/${index}.json`));
		if (!response.ok) throw new Error(`${response.status} for part ${index} of the texts`);
		return response.text();
	};
	return ask().catch(ask);
}

/**
 * Fetches the texts of the corpus, part after part.
 *
 * @param from those before it are there already
 * @param add reads a part, in order, and says how many there are
 * @throws where one could not be fetched; those before it are there
 */
export async function fetchTexts(
	from: number,
	add: (part: string) => Promise<{ parts: number }>,
): Promise<void> {
	const { parts } = await add(await fetchPart(from));
	const waiting: Promise<string>[] = [];
	for (let done = from + 1, next = done; done < parts; done++) {
		for (; next < parts && waiting.length < AT_ONCE; next++) {
			const asked = fetchPart(next);
			// A failure is said where the part is waited for.
			asked.catch(() => {});
			waiting.push(asked);
		}
		await add(await waiting.shift()!);
	}
}
