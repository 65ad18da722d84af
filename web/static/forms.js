// Forms that do not lose what was typed, and that Ctrl+Enter sends.

/** Take the elements marked data-live from a freshly fetched page; the one being typed in stays. */
export function refresh(fresh, root = document) {
  for (const live of root.querySelectorAll("[data-live][id]")) {
    const next = fresh.getElementById(live.id);
    if (!next || next.isEqualNode(live) || typedIn(live)) continue;
    const open = new Set([...live.querySelectorAll("details[open] > summary")].map((each) => each.textContent));
    for (const details of next.querySelectorAll("details")) {
      if (open.has(details.querySelector("summary").textContent)) details.open = true;
    }
    const focused = live.contains(document.activeElement) ? document.activeElement.value : null;
    live.replaceWith(next);
    if (focused !== null) next.querySelector(`button[value="${CSS.escape(focused)}"]`)?.focus();
  }
}

function typedIn(live) {
  return [...live.querySelectorAll("input:not([type=hidden]), textarea")].some(
    (each) => each === document.activeElement || each.value !== each.defaultValue,
  );
}

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
