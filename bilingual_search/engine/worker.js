/**
 * The edge of the engine: fetches the index of one language and answers the box.
 *
 * Started as a module worker with `?locale=ko`; the index lies in `../../ko/`, beside the folder of
 * this build's assets. The messages are described in the README.
 */

const folder = new URL(
  `../../${new URLSearchParams(self.location.search).get("locale")}/`,
  self.location.href,
);
const MANIFEST = "manifest.json";

/**
 * Only the manifest is asked for anew each time: the other names change with their content.
 * @param {string} name
 */
async function fetchFile(name) {
  const response = await fetch(new URL(name, folder), {
    cache: name === MANIFEST ? "no-cache" : "default",
  });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

// On its way before the modules are, which are imported late for this reason.
const manifest = fetchFile(MANIFEST);
const opened = import("./search.js").then(({ Search }) =>
  Search.open((name) => (name === MANIFEST ? manifest : fetchFile(name)))
);
opened.then(() => postMessage({ type: "ready" }), fail);

let newest = 0;

addEventListener("message", ({ data }) => {
  if (data.type !== "search") return;
  newest = data.id;
  answer(data).catch(fail);
});

/**
 * Answers one query, unless a newer one has come meanwhile.
 * @param {{id: number, query: string}} message
 */
async function answer({ id, query }) {
  const search = await opened;
  if (id !== newest) return;
  const { passages, ...results } = await search.search(query);
  if (id !== newest) return;
  postMessage({ type: "results", id, query, ...results });
  if (!passages) return;
  const found = await passages();
  if (id === newest) postMessage({ type: "passages", id, passages: found });
}

/** @param {any} error */
function fail(error) {
  postMessage({ type: "error", message: String(error?.message ?? error) });
}
