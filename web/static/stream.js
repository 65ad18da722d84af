// Listens to the events of a job, and says whether the line carries: where it does not, whoever listens asks instead.

const ENDS = ["done", "failed", "cancelled"];
const NAMES = ["progress", "again", ...ENDS];
const FAILURES = 3;
const LATER = 10000;

/** Calls `told` whenever something was; `carries` is false while nothing can be heard. */
export function listen(address, told) {
  let source = null;
  let seen = null;
  let failures = 0;
  let over = false;
  let later = 0;

  function start() {
    clearTimeout(later);
    if (source || over || document.hidden) return;
    const from = new URL(address, location.href);
    if (seen) from.searchParams.set("after", seen);
    source = new EventSource(from);
    source.addEventListener("error", failed);
    for (const name of NAMES) source.addEventListener(name, heard);
  }

  function heard(event) {
    failures = 0;
    seen = event.lastEventId;
    if (ENDS.includes(event.type)) {
      // Left open, the browser would ask for it again and again.
      over = true;
      stop();
    }
    told();
  }

  // The browser tries again by itself, unless it was refused; after a few times in vain it is given a rest.
  function failed() {
    failures += 1;
    if (failures < FAILURES && source.readyState !== EventSource.CLOSED) return;
    stop();
    failures = 0;
    later = setTimeout(start, LATER);
  }

  function stop() {
    source?.close();
    source = null;
  }

  // A browser has few lines to one host: a tab that nobody sees gives its own back.
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
  addEventListener("online", () => {
    stop();
    start();
  });
  start();
  return {
    get carries() {
      return source?.readyState === EventSource.OPEN;
    },
  };
}
