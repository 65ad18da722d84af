// Keys of the review: single letters while nothing is being typed, and the usual ones for undo and redo.
import { form } from "./fields.js";
import { inOrder } from "./findings.js";
import { press } from "./pressing.js";

const list = document.getElementById("keys");
let last = ""; // the card a person was at last

const cards = () => [...form.querySelectorAll("article.item")];
const around = () => document.activeElement?.closest?.("article.item") ?? null;
const current = () => around() ?? document.getElementById(last);
const idOf = (card) => card.id.slice("i-".length);

const SINGLE = {
  j: () => step(1),
  k: () => step(-1),
  n: () => go(nextOf(form.querySelectorAll(".item[data-new]"))),
  a: () => does("keep"),
  x: () => does("drop"),
  e: () => words(),
  d: () => details(),
  r: () => asks(),
  f: () => finding(nextFinding()),
  u: () => presses("undo"),
  "?": () => list.showModal(),
};
const REPEATS = new Set(["j", "k", "n", "f"]);

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229 || document.querySelector("dialog[open]")) return;
  const act = meant(event);
  if (!act) return;
  event.preventDefault();
  act();
});

/** What a key asks for at the place it was pressed; nothing while words are being typed. */
function meant(event) {
  const { key, target } = event;
  const typing = isText(target);
  if (key === "Escape") return typing && around() ? () => go(around()) : null;
  if (typing) return null;
  if (event.ctrlKey || event.metaKey) return event.altKey ? null : throughTime(key.toLowerCase(), event.shiftKey);
  if (event.altKey) return current() && ARROWS[key] ? () => does(ARROWS[key]) : null;
  if (document.body.dataset.shortcuts === "off") return null;
  const single = event.shiftKey && key !== "?" ? null : SINGLE[key.length === 1 ? key.toLowerCase() : ""];
  return event.repeat && !REPEATS.has(key) ? null : (single ?? null);
}

const ARROWS = { ArrowUp: "up", ArrowDown: "down" };
const isText = (element) =>
  element.isContentEditable || element.matches?.("textarea, select, input:not([type=checkbox], [type=radio])") || false;

function throughTime(key, shift) {
  if (key === "y" || (key === "z" && shift)) return () => presses("redo");
  return key === "z" ? () => presses("undo") : null;
}

/** Press the button of this value, if it is there and can be pressed now. */
function presses(value) {
  const button = form.querySelector(`button[name="do"][value="${CSS.escape(value)}"]`);
  if (button && !button.disabled && form.getAttribute("aria-busy") !== "true") press(value);
}

function does(operation) {
  const card = current();
  if (!card) return;
  card.focus({ preventScroll: true });
  presses(`${operation}|${idOf(card)}`);
}

function step(by) {
  const all = cards();
  const at = all.indexOf(current());
  go(all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]);
}

function go(card) {
  if (!card) return;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}

/** The first of these behind the place a person is at, from the start again after the last. */
function nextOf(elements) {
  const all = [...elements];
  const here = document.activeElement !== document.body ? document.activeElement : current();
  const isBehind = (each) =>
    here.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING && !each.contains(here) && each !== here;
  const behind = here && all.find((each) => isBehind(each));
  return behind || all[0];
}

// What blocks comes first, then what asks for a reason; after the last the first again.
function nextFinding() {
  const all = inOrder();
  return all[(all.findIndex((each) => each.contains(document.activeElement)) + 1) % all.length];
}

function finding(element) {
  if (!element) return;
  unfold(element);
  const handle = element.querySelector("summary, button, a");
  if (handle) handle.focus({ preventScroll: true });
  else go(element.closest(".item"));
  element.scrollIntoView({ block: "nearest" });
}

function unfold(element) {
  for (let fold = element.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) {
    fold.open = true;
  }
}

function words() {
  const field = current()?.querySelector(".head textarea");
  if (!field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function details() {
  const fold = current()?.querySelector(".details");
  if (!fold) return;
  fold.open = !fold.open;
  if (fold.open) fold.querySelector(".fields :is(input:not([type=hidden]), select, textarea)")?.focus();
}

function asks() {
  const fold = current()?.querySelector(".ask");
  if (!fold) return;
  fold.open = true;
  fold.querySelector("input").focus();
}

form.addEventListener("focusin", () => (last = around()?.id ?? last));
form.addEventListener("click", (event) => event.target.closest("[data-keys]") && list.showModal());
list.querySelector("button").addEventListener("click", () => list.close());
