// Makes a part of the page equal to a fresh copy of it while a person works in it: what is the same stays the very
// same element, so focus, caret, open details and half-typed words are kept.

/**
 * Give `old` the attributes and children of `fresh`. `keeps(field)` says of a control that its value stays as it is.
 * An element with `data-own` belongs to the browser side: it is left alone, and stays also where `fresh` has it not.
 */
export function morph(old, fresh, keeps = () => false) {
  if (isOwn(old)) return;
  if (old.isEqualNode(fresh) && !hasControls(old)) return;
  attributes(old, fresh);
  if (isControl(old)) control(old, fresh, keeps);
  if (old.matches("textarea")) return;
  children(old, fresh, keeps);
}

const isOwn = (node) => node?.nodeType === Node.ELEMENT_NODE && node.hasAttribute("data-own");
const CONTROLS = "input, textarea, select";
const isControl = (element) => element.matches(CONTROLS);
const hasControls = (element) => isControl(element) || element.querySelector(CONTROLS) !== null;

function attributes(old, fresh) {
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const { name } of [...old.attributes]) {
    // What a person unfolded stays so; marks of the browser side are its own.
    if (name === "open" || name === "class" || fresh.hasAttribute(name)) continue;
    old.removeAttribute(name);
  }
}

function control(old, fresh, keeps) {
  if (old.type === "hidden" || !keeps(old)) {
    if (old.type === "checkbox" || old.type === "radio") old.checked = fresh.checked;
    else if (old.tagName === "SELECT") {
      const chosen = fresh.value;
      if (old.value !== chosen) old.value = chosen;
    } else if (old.value !== fresh.value) old.value = fresh.value;
  }
  if (old.tagName === "TEXTAREA") old.defaultValue = fresh.defaultValue;
}

function children(old, fresh, keeps) {
  const known = new Map([...old.children].filter((each) => each.id).map((each) => [each.id, each]));
  let place = old.firstChild;
  for (const next of [...fresh.childNodes]) {
    while (isOwn(place) && place.id !== next.id) place = place.nextSibling;
    const match = next.id && known.has(next.id) ? known.get(next.id) : alike(place, next) ? place : null;
    if (match === null) {
      old.insertBefore(document.importNode(next, true), place);
      continue;
    }
    if (match === place) place = place.nextSibling;
    else move(old, match, place);
    if (match.nodeType === Node.ELEMENT_NODE) morph(match, next, keeps);
    else if (match.data !== next.data) match.data = next.data;
  }
  while (place) {
    const gone = place;
    place = place.nextSibling;
    if (!isOwn(gone)) gone.remove();
  }
}

/** Whether an element without a name of its own may become the other. */
function alike(old, fresh) {
  if (!old || old.nodeType !== fresh.nodeType) return false;
  if (old.nodeType !== Node.ELEMENT_NODE) return true;
  return old.tagName === fresh.tagName && old.id === fresh.id && (old.name ?? "") === (fresh.name ?? "");
}

// Moved, not taken out and put back: focus and scrolling survive.
function move(parent, element, before) {
  if (parent.moveBefore) parent.moveBefore(element, before);
  else parent.insertBefore(element, before);
}
