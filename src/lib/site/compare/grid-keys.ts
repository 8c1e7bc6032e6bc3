import type { Attachment } from 'svelte/attachments';

/**
 * The keyboard of a grid, as the ARIA Authoring Practices describe it: one tab stop, which the arrow keys move from cell
 * to cell; Home and End within a row, with Ctrl to the corners; Page Up and Page Down by ten rows. What is focused is the
 * link in a cell, or the cell itself where there is none.
 *
 * Without script every link stays a tab stop of its own.
 *
 * @param shown what the table shows: the stop is looked for anew when it changes
 */
export const gridKeys =
	(shown: () => unknown): Attachment<HTMLTableElement> =>
	(table) => {
		void shown();
		const rows = () => [...table.rows].filter((row) => row.cells.length > 1);
		const cellsOf = (row: HTMLTableRowElement) =>
			[...row.cells].filter((cell) => !cell.hasAttribute('data-aside'));
		const targetOf = (cell: Element) =>
			cell.querySelector<HTMLElement>('a') ?? (cell as HTMLElement);

		let stop: HTMLElement | undefined;
		function stopAt(target: HTMLElement | undefined) {
			if (!target) return;
			if (stop && stop !== target) stop.tabIndex = -1;
			stop = target;
			stop.tabIndex = 0;
		}
		for (const link of table.querySelectorAll('a')) link.tabIndex = -1;
		for (const cell of table.querySelectorAll<HTMLElement>('td:not(:has(a))')) cell.tabIndex = -1;
		const first =
			table.tBodies[0] && [...table.tBodies[0].rows].find((row) => row.cells.length > 1);
		stopAt(first ? targetOf(first.cells[0]!) : undefined);

		function moved(event: KeyboardEvent, cell: HTMLTableCellElement): HTMLElement | undefined {
			const all = rows();
			const row = all.indexOf(cell.parentElement as HTMLTableRowElement);
			const column = cellsOf(all[row]!).indexOf(cell);
			const at = (r: number, c: number) => {
				const cells = cellsOf(all[Math.min(Math.max(r, 0), all.length - 1)]!);
				return cells[Math.min(Math.max(c, 0), cells.length - 1)];
			};
			const jump = event.ctrlKey || event.metaKey;
			switch (event.key) {
				case 'ArrowRight':
					return at(row, column + 1);
				case 'ArrowLeft':
					return at(row, column - 1);
				case 'ArrowDown':
					return at(row + 1, column);
				case 'ArrowUp':
					return at(row - 1, column);
				case 'PageDown':
					return at(row + 10, column);
				case 'PageUp':
					return at(row - 10, column);
				case 'Home':
					return at(jump ? 0 : row, 0);
				case 'End':
					return at(jump ? all.length : row, Infinity);
				default:
					return undefined;
			}
		}
		const listening = new AbortController();
		const { signal } = listening;
		table.addEventListener(
			'keydown',
			(event) => {
				const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
				if (!cell || event.altKey || event.shiftKey) return;
				const next = moved(event, cell);
				if (!next) return;
				event.preventDefault();
				const target = targetOf(next);
				stopAt(target);
				target.focus();
			},
			{ signal },
		);
		table.addEventListener(
			'focusin',
			({ target }) => {
				const cell = (target as Element).closest('td, th');
				if (cell) stopAt(targetOf(cell));
			},
			{ signal },
		);
		return () => listening.abort();
	};
