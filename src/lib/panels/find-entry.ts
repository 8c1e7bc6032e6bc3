/** Something that can be found by its name and gone to. */
export interface FindEntry {
	label: string;
	kind: 'Country' | 'Region' | 'Document';
	href: string;
	/** Other names under which it is looked for. */
	keywords: readonly string[];
}
