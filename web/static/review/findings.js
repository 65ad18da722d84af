// What is found in a line shows under it while it is typed, without a save; a save brings the same a moment later.
import { morph } from "../morph.js";
import { dirty, form, isField, valueOf } from "./fields.js";
import { isBoxWithWords, parsed } from "./page.js";

const PAUSE = 150;
const QUIET = 1500;

let timer = 0;
let asked = 0; // how many times, so that a late answer is known as one
let asking = null; // stops the question on its way
let last = null; // the field typed in last

/** Ask what is found in the field in a moment, unless more is typed before. */
function soon(field, wait = PAUSE) {
  last = field.name;
  clearTimeout(timer);
  asking?.abort();
  timer = setTimeout(look, wait, field.name);
}

async function look(name) {
  const [item, field, value] = [...placeOf(name), valueOf(name)];
  const mine = ++asked;
  asking = new AbortController();
  try {
    const answer = await fetch(`${form.getAttribute("action")}/findings`, {
      method: "POST",
      body: new URLSearchParams({ item, field, value, revision: form.elements.revision.value }),
      headers: { Accept: "text/html" },
      signal: asking.signal,
    });
    if (!answer.ok) return;
    const fresh = parsed(await answer.text());
    if (mine === asked && valueOf(name) === value) show(name, fresh);
  } catch {
    // Stopped, or no connection: the save says so.
  }
}

const placeOf = (name) => [name.slice(0, name.lastIndexOf(".")), name.slice(name.lastIndexOf(".") + 1)];

function show(name, fresh) {
  document.getElementById(`${name}-trouble`)?.remove();
  if (!fresh.getElementById(`${name}-trouble`)) readable(name);
  for (const next of fresh.querySelectorAll(".findings[id]")) {
    const box = document.getElementById(next.id);
    if (!box) continue;
    box.removeAttribute("data-own");
    morph(box, next, isBoxWithWords);
    // Until these words are saved, an answer to older ones must not put older findings back.
    box.setAttribute("data-own", "");
  }
  form.dispatchEvent(new CustomEvent("review:found", { detail: { item: placeOf(name)[0] } }));
  tell(fresh.querySelector("[data-told]").textContent);
}

// What stands there can be read again: no need to wait for the save to say so.
function readable(name) {
  const field = document.getElementById(name);
  field?.removeAttribute("aria-invalid");
  field?.removeAttribute("aria-describedby");
}

// One sentence for who cannot see the findings, once the typing has paused.
const said = document.createElement("p");
said.className = "unseen";
said.setAttribute("role", "status");
form.after(said);
let telling = 0;

function tell(words) {
  clearTimeout(telling);
  telling = setTimeout(() => (said.textContent = words), QUIET);
}

/** Every finding in the order to look at them: what blocks first, then what asks for a reason, down the page. */
export function inOrder() {
  const all = [...form.querySelectorAll("[data-finding]")];
  return ["error", "warning"].flatMap((severity) => all.filter((each) => each.dataset.finding === severity));
}

const isLine = (element) => isField(element) && !element.name.startsWith("set.");

form.addEventListener("input", (event) => {
  clearTimeout(telling);
  if (!isLine(event.target)) return;
  if (event.isComposing) {
    clearTimeout(timer);
    asking?.abort();
  } else soon(event.target);
});
form.addEventListener("compositionend", (event) => isLine(event.target) && soon(event.target));

form.addEventListener("review:taking", () => {
  const busy = new Set(dirty().map((name) => placeOf(name)[0]));
  for (const box of form.querySelectorAll(".findings[data-own]")) {
    const item = box.closest(".item")?.id.slice(2);
    if (!busy.has(item)) box.removeAttribute("data-own");
  }
});
// The answer to a save may have been overtaken by what was typed meanwhile.
form.addEventListener("review:taken", () => {
  if (last && dirty().includes(last)) look(last);
});
