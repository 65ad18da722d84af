// Fields save themselves a moment after the last keystroke, and say so in words.
import { guard } from "../forms.js";
import { dirty, form, isField, ready, remember, rememberAs, valueOf } from "./fields.js";
import { ask, take } from "./page.js";

const PAUSE = 800;
const RETRY = 4000;
const status = form.querySelector(".status");
const leaving = guard(form, () => dirty().length > 0);

let timer = 0;
let saving = null; // the save on its way

/** Save what is not saved yet; resolves when the server knows it, or knows why not. */
export function save() {
  clearTimeout(timer);
  if (saving) return saving.then(save);
  const names = ready();
  if (!names.length) return Promise.resolve(true);
  saving = send(names).finally(() => (saving = null));
  return saving;
}

/** Save in a moment, unless more is typed before. */
export function soon(wait = PAUSE) {
  clearTimeout(timer);
  timer = setTimeout(save, wait);
}

async function send(names) {
  say("saving");
  const sent = new Map(names.map((name) => [name, valueOf(name)]));
  try {
    const { status: code, page } = await ask(body(names));
    if (code === 412) return conflict(page, sent);
    if (code === 422) return refused(page);
    if (code >= 400) throw new Error(code);
    for (const [name, value] of sent) rememberAs(name, value);
    await take(page);
    if (dirty().length) {
      say("unsaved");
      soon();
    }
    return true;
  } catch {
    say(navigator.onLine ? "failed" : "offline");
    timer = setTimeout(save, RETRY);
    return false;
  }
}

/** The fields of these names as a form, with the revision that was seen and who typed them. */
export function body(names, doing = "save") {
  const all = new FormData(form);
  const part = new URLSearchParams({ do: doing, revision: all.get("revision"), by: all.get("by") ?? "" });
  for (const name of names) for (const value of all.getAll(name)) part.append(name, value);
  return part;
}

// Somebody else saved first: whoever shows both versions takes the event; else the page for it comes.
async function conflict(page, sent) {
  const detail = { page, sent, settled: null };
  if (form.dispatchEvent(new CustomEvent("review:conflict", { detail, cancelable: true }))) byTheForm("save");
  await detail.settled;
  return false;
}

/** Send the form as a browser without scripts would, by the button of this value. */
export function byTheForm(value) {
  leaving.release();
  form.dataset.plain = "";
  const button = [...form.elements].find((each) => each.type === "submit" && each.value === value);
  // A form is not sent again while the event of its being sent is on its way.
  setTimeout(() => form.requestSubmit(button));
}

// A value that cannot be read is not saved: say which and why, and keep it as it was typed.
async function refused(page) {
  const told = page.querySelector("[role=alert], .finding.error strong")?.textContent.trim() ?? "";
  await take(page);
  say("unsaved", told);
  return false;
}

export function say(state, more = "") {
  status.dataset.state = state;
  status.textContent = [status.dataset[state], more].filter(Boolean).join(". ");
}

remember();

form.addEventListener("input", (event) => {
  if (!isField(event.target) || event.isComposing) return;
  if (dirty().length) say("unsaved");
  soon();
});
form.addEventListener("compositionend", (event) => isField(event.target) && soon());
form.addEventListener("change", (event) => isField(event.target) && save());
form.addEventListener("focusout", (event) => isField(event.target) && save());
addEventListener("online", () => dirty().length && save());
addEventListener("offline", () => dirty().length && say("offline"));
