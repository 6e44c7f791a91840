/** Lets the page paint and take the next letter before a longer piece of work goes on, where the browser can do that. */
export async function pause() {
  await globalThis.scheduler?.yield?.();
}
