// Two people changed the same field: both versions stand at it until the person here decides. Nothing else waits.
import { body, save, say, soon } from "./autosave.js";
import { dirty, fill, form, hold, release, rememberAs } from "./fields.js";
import { ask, take } from "./page.js";

const AGAIN = 500;
const shown = (name) => form.querySelector(`.clash[data-clash="${CSS.escape(name)}"]`);

async function show({ page, sent }) {
  const panels = [...page.querySelectorAll("template[data-clash]")].map((each) => each.content.firstElementChild);
  const skipped = page.querySelector("[data-skipped]");
  // Refused for another reason than a clash: nothing of it is saved, and it is tried again.
  if (!panels.length && !skipped) {
    say("failed");
    return soon(AGAIN);
  }
  const clashing = new Set(panels.map((each) => each.dataset.clash));
  clashing.forEach(hold);
  // What does not clash has been saved.
  for (const [name, value] of sent) if (!clashing.has(name)) rememberAs(name, value);
  await take((await ask()).page);
  if (skipped) document.getElementById("trouble").append(document.importNode(skipped, true));
  for (const each of panels) place(document.importNode(each, true));
  if (panels.length) say("unsaved");
}

/** The panel at its field, unfolded; where the line is gone, at the top of the page. */
function place(panel) {
  const name = panel.dataset.clash;
  shown(name)?.remove();
  const control = form.elements[name];
  const field = control instanceof Element ? control : control?.[0];
  if (!field) {
    document.getElementById("trouble").append(panel);
    return panel.scrollIntoView({ block: "nearest" });
  }
  for (let around = field.closest("details:not([open])"); around; around = around.parentElement.closest("details:not([open])"))
    around.open = true;
  (field.closest("fieldset") ?? field).parentElement.append(panel);
}

const DECIDE = {
  mine: (panel) => decided(panel, panel.dataset.theirs),
  theirs(panel) {
    fill(panel.dataset.clash, panel.dataset.theirs);
    decided(panel, panel.dataset.theirs);
  },
  both(panel) {
    const field = form.elements[panel.dataset.clash];
    const mine = field.value.trimEnd();
    field.value = `${mine} ${panel.dataset.theirs}`;
    release(field.name);
    rememberAs(field.name, panel.dataset.theirs);
    panel.remove();
    field.focus();
    field.setSelectionRange(mine.length + 1, field.value.length);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  },
  drop: (panel) => panel.remove(),
  again: (panel, button) => addAgain(panel, button.dataset),
};

async function decided(panel, known) {
  const name = panel.dataset.clash;
  release(name);
  rememberAs(name, known);
  const control = form.elements[name];
  panel.remove();
  (control instanceof Element ? control : control?.[0])?.focus();
  changed(name);
  await save();
  // With theirs nothing is left to save: the page says so.
  if (!dirty().length) await take((await ask()).page);
}

// The findings of the line follow.
function changed(name) {
  const control = form.elements[name];
  if (control instanceof Element) control.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Add the line that was removed once more, with what was typed in it. */
async function addAgain(panel, { add, box, words, field, mine }) {
  await save();
  const asked = body([], add);
  asked.append(box, words);
  const { status, page } = await ask(asked);
  if (status >= 400) return say("failed");
  panel.remove();
  await take(page);
  const name = `${form.dataset.near}.${field}`;
  if (form.elements[name]) fill(name, mine);
  (form.elements[name] ?? document.getElementById(`i-${form.dataset.near}`))?.focus?.();
  save();
}

form.addEventListener("review:conflict", (event) => {
  event.preventDefault();
  event.detail.settled = show(event.detail);
});
form.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-use]");
  if (button) DECIDE[button.dataset.use](button.closest(".clash"), button);
});
