/** A column, as Table Schema has it. */
export interface Field {
	name: string;
	type: 'string' | 'integer' | 'boolean';
	description: string;
	constraints?: { required?: true; unique?: true; minimum?: number; enum?: readonly string[] };
}

/** Table Schema (https://datapackage.org/standard/table-schema/). */
export interface TableSchema {
	fields: Field[];
	missingValues: string[];
	primaryKey: string[];
}
