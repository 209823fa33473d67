/** The box's side of the worker protocol: asks, keeps the newest question in mind, restarts a failed worker. */

/** How long the reader waits without an answer before being told, in milliseconds. */
const PATIENCE = 12_000;

/**
 * @param {Object} options
 * @param {() => Worker} options.connect starts a worker
 * @param {Worker} [options.worker] one that runs already
 * @param {(answer: Object) => void} options.onResults gets the answer to the newest question
 * @param {(passages: Object) => void} options.onPassages gets passages that follow that answer, by URL
 * @param {() => void} options.onError there is no answer, for now; the next question starts anew
 */
export function createClient(
  { connect, worker, onResults, onPassages, onError },
) {
  let newest = 0;
  let waiting = false;
  let timer;
  if (worker) listen(worker);

  function listen(to) {
    to.onmessage = ({ data }) => receive(data);
    to.onerror = to.onmessageerror = fail;
    worker = to;
  }

  function receive(message) {
    if (message.type === "error") return fail();
    if (message.id !== newest) return;
    if (message.type === "passages") return onPassages(message.passages);
    if (message.type !== "results") return;
    settle();
    onResults(message);
  }

  function settle() {
    waiting = false;
    clearTimeout(timer);
  }

  /** Gives the worker up. Somebody who has an answer already is not disturbed. */
  function fail() {
    worker?.terminate();
    worker = undefined;
    if (!waiting) return;
    settle();
    onError();
  }

  return {
    /** Asks; any older question is forgotten. @param {string} query */
    search(query) {
      clearTimeout(timer);
      waiting = true;
      timer = setTimeout(fail, PATIENCE);
      if (!worker) listen(connect());
      worker.postMessage({ type: "search", id: ++newest, query });
    },

    /** Forgets the newest question. */
    cancel() {
      newest++;
      settle();
    },

    /** Whether an answer is under way. */
    get waiting() {
      return waiting;
    },
  };
}
