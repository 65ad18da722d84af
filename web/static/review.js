// The review page: fields save themselves, and a card shows the sentences behind it.
import { guard, refresh, sendsOnCtrlEnter } from "./forms.js";

const PAUSE = 800;
const RETRY = 4000;
const form = document.getElementById("review");
const status = form.querySelector(".status");
const saved = new Map(); // name -> the value the server knows
let timer = 0;
let saving = false;
let pressed = null; // the button pressed while a save was on its way

// Fields of the set and its items are named "id.field"; boxes with a "|" belong to a button beside them.
const isField = (element) => element.name?.includes(".") && !element.name.includes("|");
const fields = () => [...form.elements].filter(isField);

function valueOf(name) {
  return new FormData(form).getAll(name).filter(Boolean).join(",").replace(/\r\n/g, "\n");
}

function remember() {
  for (const { name } of fields()) saved.set(name, valueOf(name));
}

function dirty() {
  return [...new Set(fields().map((each) => each.name))].filter((name) => valueOf(name) !== saved.get(name));
}

function body(names) {
  const all = new FormData(form);
  const part = new URLSearchParams({ do: "save", revision: all.get("revision"), by: all.get("by") ?? "" });
  for (const name of names) for (const value of all.getAll(name)) part.append(name, value);
  return part;
}

async function save() {
  clearTimeout(timer);
  const names = dirty();
  if (!names.length || saving) return;
  saving = true;
  status.textContent = status.dataset.saving;
  const sent = new Map(names.map((name) => [name, valueOf(name)]));
  try {
    const answer = await fetch(`${form.getAttribute("action")}?part=cards`, {
      method: "POST",
      body: body(names),
      headers: { Accept: "text/html" },
    });
    if (answer.status === 412) {
      // Somebody else saved first: the page with both versions comes by the ordinary way.
      leaving.release();
      form.requestSubmit();
      return;
    }
    if (answer.status === 422) {
      // A value that cannot be read is not saved: say which and why, and keep it as it was typed.
      const refused = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[role=alert]");
      status.textContent = `${status.dataset.unsaved}. ${refused?.textContent.trim() ?? ""}`;
      return;
    }
    if (!answer.ok) throw new Error(answer.status);
    take(new DOMParser().parseFromString(await answer.text(), "text/html"), sent);
  } catch {
    status.textContent = status.dataset.failed;
    timer = setTimeout(save, RETRY);
  } finally {
    saving = false;
    if (pressed !== null) submitAs(pressed);
  }
}

/** Send the form by the button of this value; the button itself may have been replaced by a fresh one. */
function submitAs(value) {
  pressed = null;
  leaving.release();
  const button = [...form.elements].find((each) => each.type === "submit" && each.value === value);
  form.requestSubmit(button);
}

/** Bring the page to what the server now says, without touching a field that is being typed in. */
function take(fresh, sent) {
  const next = fresh.getElementById("review");
  form.elements.revision.value = next.elements.revision.value;
  for (const [name, value] of sent) saved.set(name, value);
  const untouched = new Set(fields().map((each) => each.name));
  for (const name of dirty()) untouched.delete(name);
  for (const field of fields()) {
    const other = next.elements[field.name];
    if (!untouched.has(field.name) || field === document.activeElement || !other || other.value === undefined) continue;
    if (field.type !== "checkbox" && field.value !== other.value) field.value = other.value;
  }
  for (const name of untouched) saved.set(name, valueOf(name));
  refresh(fresh);
  const left = dirty().length;
  status.textContent = left ? status.dataset.unsaved : next.querySelector(".status").textContent;
  if (left) timer = setTimeout(save, PAUSE);
}

const leaving = guard(form, () => dirty().length > 0);
sendsOnCtrlEnter(form);
remember();

// Leaving a field for a button saves the field first: sent together, the later of the two would come too late.
form.addEventListener("submit", (event) => {
  clearTimeout(timer);
  if (!saving) return;
  event.preventDefault();
  pressed = event.submitter?.value ?? "save";
});

form.addEventListener("input", (event) => {
  if (!isField(event.target) || event.isComposing) return;
  if (dirty().length) status.textContent = status.dataset.unsaved;
  clearTimeout(timer);
  timer = setTimeout(save, PAUSE);
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
form.addEventListener("compositionend", () => {
  clearTimeout(timer);
  timer = setTimeout(save, PAUSE);
});
form.addEventListener("change", (event) => isField(event.target) && save());
form.addEventListener("focusout", (event) => isField(event.target) && save());

// Evidence: hovering or entering a card lights its sentences up, and the source moves to the first.
function light(card) {
  document.querySelectorAll(".lit").forEach((each) => each.classList.remove("lit"));
  const marks = [...(card?.querySelectorAll("a[data-evidence]") ?? [])]
    .map((link) => document.getElementById(link.hash.slice(1)))
    .filter(Boolean);
  marks.forEach((mark) => mark.classList.add("lit"));
  return marks[0];
}

const pane = form.querySelector(".source");
const near = (element) => element?.closest?.(".item") ?? null;
form.addEventListener("mouseover", (event) => light(near(event.target) ?? near(document.activeElement)));
form.addEventListener("focusin", (event) => {
  const first = light(near(event.target));
  if (!first || pane.scrollHeight <= pane.clientHeight) return;
  const place = first.offsetTop - pane.offsetTop;
  if (place < pane.scrollTop || place > pane.scrollTop + pane.clientHeight - 80) pane.scrollTop = place - 80;
});
