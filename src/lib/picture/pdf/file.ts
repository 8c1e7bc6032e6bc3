/** A reference to an object of a file. */
export type Ref = `${number} 0 R`;

const encoder = new TextEncoder();

/**
 * The container of a PDF file (ISO 32000-1): numbered objects, deflated streams, the table of where they
 * stand. The caller writes the contents of the objects.
 */
export class PdfFile {
	readonly #objects: (Uint8Array | null)[] = [];

	/** Keeps a number for an object that others refer to before it is there. */
	reserve(): Ref {
		this.#objects.push(null);
		return `${this.#objects.length} 0 R`;
	}

	/** An object: a dictionary, an array, a string. */
	add(content: string, ref = this.reserve()): Ref {
		this.#objects[parseInt(ref) - 1] = encoder.encode(content);
		return ref;
	}

	/**
	 * A stream, deflated.
	 *
	 * @param dictionary its entries besides length and filter, without the brackets
	 */
	async stream(dictionary: string, content: string, ref = this.reserve()): Promise<Ref> {
		const data = await deflate(encoder.encode(content));
		const head = `<< ${dictionary} /Length ${data.length} /Filter /FlateDecode >>\nstream\n`;
		this.#objects[parseInt(ref) - 1] = joined([
			encoder.encode(head),
			data,
			encoder.encode('\nendstream'),
		]);
		return ref;
	}

	/** The whole file. */
	bytes(catalog: Ref, info: Ref): Uint8Array<ArrayBuffer> {
		const parts: Uint8Array[] = [encoder.encode('%PDF-1.7\n'), BINARY];
		const offsets: number[] = [];
		let length = parts.reduce((sum, part) => sum + part.length, 0);
		const push = (part: Uint8Array) => {
			parts.push(part);
			length += part.length;
		};
		this.#objects.forEach((object, i) => {
			offsets.push(length);
			push(encoder.encode(`${i + 1} 0 obj\n`));
			push(object ?? encoder.encode('null'));
			push(encoder.encode('\nendobj\n'));
		});
		const table = length;
		const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
		const size = this.#objects.length + 1;
		push(
			encoder.encode(
				`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}` +
					`trailer\n<< /Size ${size} /Root ${catalog} /Info ${info} >>\nstartxref\n${table}\n%%EOF\n`,
			),
		);
		return joined(parts);
	}
}

/** A comment with bytes beyond ASCII, so that no program treats the file as text. */
const BINARY = new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);

async function deflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}
