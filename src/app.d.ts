interface ImportMetaEnv {
	/** What `SITE_ORIGIN` said when the site was built; empty when it said nothing. */
	readonly VITE_SITE_ORIGIN: string;
	/** What `CONTACT` said; empty when it said nothing. */
	readonly VITE_CONTACT: string;
}
