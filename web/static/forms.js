// Forms that do not lose what was typed, and that Ctrl+Enter sends.

/** Warn before the page is left while `unsaved` says that something would be lost. */
export function guard(form, unsaved) {
  let leaving = false;
  form.addEventListener("submit", () => (leaving = true));
  addEventListener("pageshow", () => (leaving = false));
  addEventListener("beforeunload", (event) => {
    if (!leaving && unsaved()) event.preventDefault();
  });
  return { release: () => (leaving = true) };
}

/** Whether any text of the form differs from what the server sent. */
export function changed(form) {
  return [...form.elements].some(
    (each) => "defaultValue" in each && each.type !== "hidden" && each.type !== "file" && each.value !== each.defaultValue,
  );
}

/** Ctrl+Enter or Cmd+Enter sends the form; not while an input method is composing a word. */
export function sendsOnCtrlEnter(form) {
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
}
