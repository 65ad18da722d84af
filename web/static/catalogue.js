// A list that narrows as words are typed: the server searches, the form works without this too.

const PAUSE = 200;

for (const form of document.querySelectorAll("form[data-narrows]")) narrows(form);

/** Keep the part of the page with the id in `data-narrows` to what the form asks for, and say how much that is. */
function narrows(form) {
  const box = form.querySelector("input[type=search]");
  let timer = 0;
  let asking = null;
  let asked = box.value.trim();

  async function ask() {
    clearTimeout(timer);
    const words = box.value.trim();
    // A single letter begins too many words; a single Chinese sign is one.
    if (words === asked || /^[a-z]$/i.test(words)) return;
    asked = words;
    asking?.abort();
    asking = new AbortController();
    const address = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value.trim()) address.searchParams.set(name, value.trim());
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" }, signal: asking.signal });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const [part, told] = [form.dataset.narrows, `${form.dataset.narrows}-told`];
      document.getElementById(part).replaceWith(fresh.getElementById(part));
      document.getElementById(told).textContent = fresh.getElementById(told).textContent.trim();
      history.replaceState(null, "", address);
    } catch {
      // Aborted by a later question, or no answer: the button still asks in the ordinary way.
    }
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };
  // Half a word of an input method is no question yet.
  box.addEventListener("input", (event) => event.isComposing || soon());
  box.addEventListener("compositionend", soon);
}
