// What the server says, taken into the page without disturbing the person at work in it.
import { morph } from "../morph.js";
import { dirty, form, isField, knownAs, ready, remember, valueOf } from "./fields.js";

/** Ask for the page, or send a form to it; the answer as a document with its status. */
export async function ask(body = null) {
  const query = new URLSearchParams({ part: "cards" });
  for (const card of form.querySelectorAll('input[name="open"]')) query.append("open", card.value);
  const answer = await fetch(`${form.getAttribute("action")}?${query}`, {
    method: body ? "POST" : "GET",
    body,
    headers: { Accept: "text/html" },
    cache: "no-store",
  });
  return { status: answer.status, address: answer.url, page: parsed(await answer.text()) };
}

export const parsed = (text) => new DOMParser().parseFromString(text, "text/html");

/**
 * Make the page say what `fresh` says. Fields in use or not saved yet keep what stands in them.
 * Where somebody else changed one of these too, the page goes by the revision it had: the next save shows both.
 */
export async function take(fresh) {
  const next = fresh.getElementById("review");
  if (!next) return;
  await takeSource(next);
  const unsaved = new Set(dirty());
  if (overtaken(next, ready())) next.elements.revision.value = form.elements.revision.value;
  form.dispatchEvent(new CustomEvent("review:taking"));
  const inUse = (field) =>
    unsaved.has(field.name) || (field === document.activeElement && isField(field)) || isBoxWithWords(field);
  morph(form, next, inUse);
  if (isField(document.activeElement)) unsaved.add(document.activeElement.name);
  remember(unsaved);
  document.title = fresh.title;
  form.dispatchEvent(new CustomEvent("review:taken"));
}

// Each save of one's own is one revision: what came in between is somebody else's.
function overtaken(next, unsaved) {
  if (next.elements.revision.value - form.elements.revision.value < 2) return false;
  const theirs = new FormData(next);
  const saidOf = (name) => theirs.getAll(name).filter(Boolean).join(",").replace(/\r\n/g, "\n");
  return unsaved.some((name) => theirs.has(name) && saidOf(name) !== knownAs(name) && saidOf(name) !== valueOf(name));
}

// A box beside a button that somebody began to fill in, with the button not pressed yet.
export const isBoxWithWords = (field) => field.name.includes("|") && field.type !== "hidden" && field.value !== "";

// The source is long and rarely changes: it comes along only where other sentences are cited than before.
async function takeSource(next) {
  const [shown, now] = [form.querySelector("aside.source"), next.querySelector("aside.source")];
  if (shown.dataset.marks === now.dataset.marks) return;
  const answer = await fetch(form.getAttribute("action"), { headers: { Accept: "text/html" }, cache: "no-store" });
  if (!answer.ok) return;
  const top = shown.scrollTop;
  const pages = parsed(await answer.text()).getElementById("source-pages");
  document.getElementById("source-pages").replaceChildren(...pages.childNodes);
  shown.dataset.marks = now.dataset.marks;
  shown.scrollTop = top;
}
