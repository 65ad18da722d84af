// The first page: guarded text, Ctrl+Enter, one click sends once.
import { changed, guard, sendsOnCtrlEnter } from "./forms.js";

for (const form of document.querySelectorAll("form[data-guard]")) {
  const { release } = guard(form, () => changed(form));
  sendsOnCtrlEnter(form);
  form.addEventListener("submit", () => {
    release();
    // After the submission is under way; a disabled button would not be sent with it.
    setTimeout(() => form.querySelectorAll("button").forEach((each) => (each.disabled = true)));
  });
}

// Coming back with the browser's own button finds the form usable again.
addEventListener("pageshow", () => document.querySelectorAll("button").forEach((each) => (each.disabled = false)));
