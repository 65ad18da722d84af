// The form of the review: which of its controls are fields of the set, and which of them the server does not know yet.

export const form = document.getElementById("review");

const saved = new Map(); // name -> the value the server knows
const held = new Set(); // names of fields that two people changed, until the one here decides

// Fields of the set and its items are named "id.field"; boxes with a "|" belong to a button beside them.
export const isField = (element) => Boolean(element.name?.includes(".") && !element.name.includes("|"));
export const fields = () => [...form.elements].filter(isField);

/** The value of a field as the form would send it; several ticked boxes joined by commas. */
export function valueOf(name) {
  const control = form.elements[name];
  if (control instanceof Element && control.type !== "checkbox") return control.value.replace(/\r\n/g, "\n");
  return new FormData(form).getAll(name).filter(Boolean).join(",").replace(/\r\n/g, "\n");
}

/** Make the field hold a value as the form would send it. */
export function fill(name, value) {
  const control = form.elements[name];
  if (control instanceof Element && control.type !== "checkbox") control.value = value;
  else for (const box of control ?? []) if (box.type === "checkbox") box.checked = value.split(",").includes(box.value);
}

/** Take what stands in the fields as known to the server, but for the names given. */
export function remember(except = new Set()) {
  for (const name of names()) if (!except.has(name)) saved.set(name, valueOf(name));
}

export const rememberAs = (name, value) => saved.set(name, value);
export const knownAs = (name) => saved.get(name);

/** The names of the fields that hold something else than the server knows. */
export const dirty = () => [...names()].filter((name) => saved.has(name) && valueOf(name) !== saved.get(name));

/** Those of them that can be saved as they are. */
export const ready = () => dirty().filter((name) => !held.has(name));

export const hold = (name) => held.add(name);
export const release = (name) => held.delete(name);

const names = () => new Set(fields().map((each) => each.name));
