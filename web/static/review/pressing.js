// A button of the form does its work in place: the page stays where it is, focus stays near what was pressed.
import { sendsOnCtrlEnter } from "../forms.js";
import { body, byTheForm, save, say } from "./autosave.js";
import { dirty, form } from "./fields.js";
import { ask, take } from "./page.js";

// These lead to a page of their own.
const LEAVES = new Set(["approve", "again", "find"]);
// These are questions, which a model may think about for a while.
const ASKS = new Set(["suggest", "alternatives", "objective", "instead"]);

/** Do what a button of this value does: save first, then ask the server, then show what it says. */
export async function press(value) {
  const operation = value.split("|")[0];
  const saved = await save();
  if (operation === "save") return;
  const clash = form.querySelector(".clash button");
  if (clash && LEAVES.has(operation)) return clash.focus();
  if (LEAVES.has(operation) || (!saved && !clash && dirty().length)) return byTheForm(value);
  const box = boxOf(value);
  if (ASKS.has(operation)) return question(value, box);
  form.setAttribute("aria-busy", "true");
  try {
    const focus = placeOf();
    const { status, page } = await ask(body(box ? [box.name] : [], value));
    if (status === 412 && (await shownInPlace(page))) return;
    if (status === 412 || !page.getElementById("review")) return byTheForm(value);
    if (status < 400 && box && box.tagName !== "SELECT") box.value = "";
    await take(page);
    if (status >= 400) document.getElementById("trouble").scrollIntoView({ block: "nearest" });
    else settle(focus, value);
    form.dispatchEvent(new CustomEvent("review:pressed", { detail: { value, status } }));
  } catch {
    say("failed");
  } finally {
    form.removeAttribute("aria-busy");
  }
}

// Somebody else saved first: whoever can show that in place takes the event.
async function shownInPlace(page) {
  const detail = { page, sent: new Map(), settled: null };
  const taken = !form.dispatchEvent(new CustomEvent("review:conflict", { detail, cancelable: true }));
  await detail.settled;
  return taken;
}

// The box that a button reads beside its own value, by what the button does.
const BOX = { add: "new", move_to: "to", fill: "fill", waive: "reason", waive_set: "reason", suggest: "ask", merge_theme: "into", rename_theme: "theme" };

function boxOf(value) {
  const [operation, ...rest] = value.split("|");
  if (operation === "suggest") rest.splice(1);
  const box = BOX[operation] && form.elements[[BOX[operation], ...rest].join("|")];
  return box instanceof Element ? box : null;
}

// Whoever shows answers in place takes the event; else the page of the answer comes.
function question(value, box) {
  const detail = { value, boxes: box ? [box.name] : [] };
  if (form.dispatchEvent(new CustomEvent("review:ask", { detail, cancelable: true }))) byTheForm(value);
}

/** Where a pressed button stands: its card, and its neighbours for the case that the card goes away. */
function placeOf() {
  const card = document.activeElement?.closest(".item");
  const cards = [...form.querySelectorAll(".item")];
  const at = cards.indexOf(card);
  return { card: card?.id, next: cards[at + 1]?.id, before: cards[at - 1]?.id };
}

/** Focus what was asked for: the new line, the button that was pressed, else the nearest card that is left. */
function settle({ card, next, before }, value) {
  const near = form.dataset.near && document.getElementById(`i-${form.dataset.near}`);
  const fields = value.startsWith("fields|") && document.getElementById(`further-${value.slice("fields|".length)}`);
  if (fields) return enter(fields.querySelector("select, textarea, input:not([type=hidden])"));
  if (near && near.id !== card) return enter(near.querySelector("textarea") ?? near);
  if (document.activeElement && document.activeElement !== document.body) return;
  const again = form.querySelector(`button[value="${CSS.escape(value)}"]:not([disabled])`);
  if (again) return again.focus({ preventScroll: true });
  const left = [card, next, before].map((id) => id && document.getElementById(id)).find(Boolean);
  if (left) enter(left);
}

function enter(element) {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

form.addEventListener("submit", (event) => {
  if ("plain" in form.dataset) {
    delete form.dataset.plain;
    return;
  }
  event.preventDefault();
  press(event.submitter?.value || "save");
});

// Enter in a box beside a button presses that button, not the first of the form.
form.addEventListener("keydown", (event) => {
  const box = event.target;
  if (event.key !== "Enter" || event.isComposing || box.tagName !== "INPUT" || !box.name.includes("|")) return;
  const button = box.closest(".row, details, div")?.querySelector("button[name=do]");
  if (!button) return;
  event.preventDefault();
  button.click();
});
sendsOnCtrlEnter(form);
