// A suggestion is waited for, looked at and used in a dialog over the page; Stop ends the question to the model too.
import { body } from "./autosave.js";
import { form } from "./fields.js";
import { ask, parsed, take } from "./page.js";

const dialog = document.getElementById("asking");
const [waiting, answer] = [dialog.querySelector(".waiting"), dialog.querySelector(".answer")];
const clock = dialog.querySelector(".clock");

let question = null; // the question on its way
let opener = null;

form.addEventListener("review:ask", (event) => {
  event.preventDefault();
  opener = document.activeElement;
  answer.replaceChildren();
  dialog.showModal();
  put(form.getAttribute("action"), body(event.detail.boxes, event.detail.value));
});

/** Send a question and show its answer: a suggestion, the draft it has changed, or why there is none. */
async function put(address, sent) {
  question?.abort();
  const asked = (question = new AbortController());
  const stopClock = tick();
  dialog.setAttribute("aria-busy", "true");
  try {
    const reply = await fetch(address, { method: "POST", body: sent, headers: { Accept: "text/html" }, signal: asked.signal });
    const page = parsed(await reply.text());
    const suggestion = page.getElementById("suggestion");
    const trouble = page.querySelector("#trouble [role=alert], main > [role=alert], .notice.error");
    if (suggestion) show(suggestion);
    else if (reply.ok && page.getElementById("review")) await used(page);
    else show(trouble ?? said(waiting.dataset.error));
  } catch {
    if (!asked.signal.aborted) show(said(waiting.dataset.error));
  } finally {
    stopClock();
    if (question === asked) dialog.removeAttribute("aria-busy");
  }
}

function show(part) {
  answer.replaceChildren(document.importNode(part, true));
  const first = answer.querySelector(".primary") ?? answer.querySelector("input:not([type=hidden])");
  first?.focus({ preventScroll: true });
  dialog.scrollTop = 0;
}

// Used: the dialog goes, the page shows what has become of the line.
async function used(page) {
  dialog.close();
  const near = page.getElementById("review").dataset.near;
  await take((await ask()).page);
  const card = near && document.getElementById(`i-${near}`);
  (card?.querySelector("textarea") ?? card)?.scrollIntoView({ block: "nearest" });
}

function said(sentence) {
  const line = document.createElement("p");
  line.className = "notice error";
  line.role = "alert";
  line.textContent = sentence;
  return line;
}

function tick() {
  const begun = Date.now();
  clock.textContent = "";
  const timer = setInterval(() => (clock.textContent = `${Math.round((Date.now() - begun) / 1000)} s`), 1000);
  return () => clearInterval(timer);
}

dialog.addEventListener("submit", (event) => {
  event.preventDefault();
  const sent = new URLSearchParams(new FormData(event.target, event.submitter));
  if (!sent.get("by")) sent.set("by", form.elements.by?.value ?? "");
  put(event.target.getAttribute("action"), sent);
});
// "Keep mine" and "Back to the draft" lead to the page that is below.
dialog.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (event.target.closest(".stop") || (link && link.pathname === location.pathname)) {
    event.preventDefault();
    dialog.close();
  }
});
dialog.addEventListener("close", () => {
  question?.abort();
  answer.replaceChildren();
  if (opener?.isConnected) opener.focus({ preventScroll: true });
});
