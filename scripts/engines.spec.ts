import { describe, expect, it } from 'vitest';
import { ENGINES, findEngines, type Machine } from './engines.mjs';

/** A machine with programs, and with what apt-get can bring. */
function machine({ has = [], brings }: { has?: string[]; brings?: string[] }) {
	const there = new Set(has);
	const said: string[] = [];
	const asked: Machine = {
		installed: ({ programs }) => programs.find((name) => there.has(name)) ?? '',
		runs: (path) => Promise.resolve(there.has(path)),
		aptGet: () => Promise.resolve(brings ? ['apt-get'] : null),
		install: () => Promise.resolve(brings?.forEach((name) => there.add(name))),
		say: (line) => said.push(line),
	};
	return { asked, said };
}

describe('findEngines', () => {
	it('takes what is installed, the best first, and asks for nothing', async () => {
		const { asked, said } = machine({
			has: ['firefox', 'firefox-esr', 'WebKitWebDriver'],
			brings: [],
		});
		expect(await findEngines(true, asked)).toEqual({
			env: { FIREFOX_PATH: 'firefox-esr', WEBKIT_DRIVER_PATH: 'WebKitWebDriver' },
			found: ['Firefox', 'WebKit'],
			missing: [],
		});
		expect(said).toEqual([]);
	});

	it('installs what is missing where all are wanted, and says so before', async () => {
		const { asked, said } = machine({ has: ['firefox'], brings: ['WebKitWebDriver'] });
		const { found, missing } = await findEngines(true, asked);
		expect([found, missing]).toEqual([ENGINES.map(({ name }) => name), []]);
		expect(said).toEqual([expect.stringContaining('apt-get install -y webkit2gtk-driver xvfb')]);
	});

	it('installs nothing where those that there are will do', async () => {
		const { asked, said } = machine({ has: ['firefox'], brings: ['WebKitWebDriver'] });
		const { env, found, missing } = await findEngines(false, asked);
		expect(env).toEqual({ FIREFOX_PATH: 'firefox', WEBKIT_DRIVER_PATH: '' });
		expect(found).toEqual(['Firefox']);
		expect(missing).toEqual([expect.stringMatching(/^WebKit: .*set WEBKIT_DRIVER_PATH/)]);
		expect(said).toEqual([]);
	});

	it('says what to do where one cannot be had', async () => {
		const { missing } = await findEngines(true, machine({}).asked);
		expect(missing).toHaveLength(2);
		expect(missing[0]).toContain('apt-get install firefox-esr');
	});
});
