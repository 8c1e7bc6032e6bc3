interface ImportMetaEnv {
	/** Which file holds everything, `full` or `light`; empty on the site. */
	readonly VITE_ONE_FILE: '' | 'full' | 'light';
	/** Where the site stands below its origin, for the one file alone. */
	readonly VITE_BASE_PATH: string;
	/** What `SITE_ORIGIN` said when the site was built; empty when it said nothing. */
	readonly VITE_SITE_ORIGIN: string;
	/** The script that starts the others again: `scripts/start-again.mjs`. */
	readonly VITE_START_AGAIN: string;
	/** What `CONTACT` said; empty when it said nothing. */
	readonly VITE_CONTACT: string;
}
