import { createHash } from 'node:crypto';
import type { OpenCorpus, OpenDocument } from '../open.ts';
import type { Problem } from '../problem.ts';

/** Every document on disk is listed, is called what its folder is called, and has the text it had. */
export function checkFiles({ documents, folders, listed }: OpenCorpus): Problem[] {
	const unlisted = folders
		.filter((id) => !listed.includes(id))
		.map((id) => ({
			code: 'document-unlisted' as const,
			file: 'documents.json',
			entry: id,
			message: `documents/${id} is not in the list`,
			fix: `add “${id}” where it stands in the order of documents, or delete the folder`,
		}));
	return [...unlisted, ...documents.flatMap(checkDocument)];
}

function checkDocument({ folder, meta, text }: OpenDocument): Problem[] {
	const problems: Problem[] = [];
	const file = `${folder}document.json`;
	if (folder !== `documents/${meta.id}/`) {
		problems.push({
			code: 'document-id',
			file,
			entry: meta.id,
			message: `the folder is ${folder}, the id is “${meta.id}”`,
			fix: 'give both the same name: it stands in addresses',
		});
	}
	const sha256 = createHash('sha256').update(text).digest('hex');
	if (sha256 !== meta.textSha256) {
		problems.push({
			code: 'text-changed',
			file,
			entry: meta.id,
			message: 'text.txt is not the text that textSha256 was taken of',
			fix: `restore text.txt (npm run extract), or, if the change is meant, set textSha256 to ${sha256}`,
		});
	}
	return problems;
}
