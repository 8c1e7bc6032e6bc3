/**
 * The tag of what only `npm run test:full` runs.
 *
 * @param common whether this case stands for the others in `npm test`
 */
export const fullUnless = (common: boolean): '' | ' @full' => (common ? '' : ' @full');
