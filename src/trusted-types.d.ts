// Trusted types, as far as we use them; TypeScript's own library does not know them. A policy has the
// functions of its rules; what they return is a string no longer, but is taken wherever one is.

/* eslint-disable no-var -- a global is declared by no other word */
declare var trustedTypes:
	{ createPolicy<Rules extends object>(name: string, rules: Rules): Rules } | undefined;
