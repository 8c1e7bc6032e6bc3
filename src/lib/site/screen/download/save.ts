/** How long a file stays available after it was handed to the browser, in milliseconds. */
const KEPT = 60_000;

/** Gives a file to the browser, which saves it or asks where to. */
export function save(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Revoked at once, some browsers would save nothing.
	setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
