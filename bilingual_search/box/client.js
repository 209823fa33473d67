/** The box's side of the worker protocol: asks, keeps the newest question in mind, restarts a failed worker. */

/** How long the reader waits without an answer before being told, in milliseconds. */
const PATIENCE = 12_000;

/**
 * @param {Object} options
 * @param {Worker} [options.worker] one that runs already
 * @param {() => Promise<Worker>} options.connect starts one, of the engine the site has now
 * @param {(answer: any) => void} options.onResults gets the answer to the newest question
 * @param {(passages: import("./results.js").Passages) => void} options.onPassages gets the passages that
 *   follow that answer, or {} if they cannot be had
 * @param {() => void} options.onError there is no answer, for now; the next question starts anew
 */
export function createClient(
  { worker: running, connect, onResults, onPassages, onError },
) {
  let newest = 0;
  let question = "";
  let waiting = false;
  let isSecondTry = false;
  /** @type {number | undefined} */
  let timer;
  /** @type {Promise<Worker> | undefined} */
  let worker = running && Promise.resolve(listen(running));

  /** @param {Worker} to */
  function listen(to) {
    to.onmessage = ({ data }) => receive(data);
    to.onerror = to.onmessageerror = fail;
    return to;
  }

  /** Sends the newest question, to a new worker if there is none. */
  async function send() {
    const id = newest;
    const used = worker ??= connect().then(listen);
    try {
      const to = await used;
      if (id === newest) {
        to.postMessage({ type: "search", id, query: question });
      }
    } catch {
      if (used === worker) fail();
    }
  }

  /** @param {any} message */
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

  function giveUp() {
    worker?.then((given) => given.terminate(), () => {});
    worker = undefined;
  }

  /**
   * The worker failed: its files may have gone with a deployment, so a new one gets a try. Somebody who
   * has an answer already is not disturbed; only passages that were to follow it will not come.
   */
  function fail() {
    giveUp();
    if (!waiting) return onPassages({});
    if (isSecondTry) {
      settle();
      return onError();
    }
    isSecondTry = true;
    send();
  }

  function loseHope() {
    giveUp();
    settle();
    onError();
  }

  return {
    /** Asks; any older question is forgotten. @param {string} query */
    search(query) {
      clearTimeout(timer);
      timer = setTimeout(loseHope, PATIENCE);
      newest++;
      question = query;
      waiting = true;
      isSecondTry = false;
      send();
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
