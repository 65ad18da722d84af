// The words that findings are about are underlined in the field itself: a layer of the same text lies over it.
import { form } from "./fields.js";

const WORST = ["error", "warning", "info"];
// What decides where a word stands.
const METRICS = [
  ...["fontFamily", "fontSize", "fontWeight", "fontStyle", "fontVariant", "fontFeatureSettings", "fontKerning"],
  ...["lineHeight", "letterSpacing", "wordSpacing", "textIndent", "textTransform", "textAlign", "direction", "tabSize"],
  ...["wordBreak", "overflowWrap", "lineBreak", "hyphens", "textWrap", "textSizeAdjust"],
  ...["paddingTop", "paddingRight", "paddingBottom", "paddingLeft"],
  ...["borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth"],
];

const shown = new Map(); // mirror -> the text it shows and the spans marked in it, in code points of that text

const mirrorOf = (field) => document.getElementById(`m-${field.name}`);
const fieldOf = (mirror) => document.getElementById(mirror.id.slice(2));
const mirrors = () => form.querySelectorAll(".mirror");

/** Mark what the findings on this item say now. */
function mark(item) {
  const box = document.getElementById(`found-${item}`);
  const field = box?.closest(".item")?.querySelector(".mirror + textarea");
  if (!field) return;
  const places = placesIn(field.value);
  const found = [...box.querySelectorAll("[data-start]")].map((each) => ({
    start: places[each.dataset.start],
    end: places[each.dataset.end - 1] + 1,
    severity: each.dataset.finding,
  }));
  write(field, apart(found.filter((each) => each.end > each.start)));
}

/** Where each code point of the stored text, whose blanks are single, stands in what is in the field. */
function placesIn(value) {
  const places = [];
  let blank = true;
  Array.from(value).forEach((sign, at) => {
    if (!/\s/.test(sign)) places.push(at);
    else if (!blank) places.push(at);
    blank = /\s/.test(sign);
  });
  return places;
}

/** The spans in order, the worst of those that overlap. */
function apart(spans) {
  const kept = [];
  for (const each of spans.sort((a, b) => WORST.indexOf(a.severity) - WORST.indexOf(b.severity)))
    if (!kept.some((other) => each.start < other.end && other.start < each.end)) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}

function write(field, spans) {
  const mirror = mirrorOf(field);
  const signs = Array.from(field.value);
  shown.set(mirror, { text: field.value, spans });
  if (!spans.length) return mirror.replaceChildren();
  const parts = [];
  let at = 0;
  for (const { start, end, severity } of spans) {
    const words = document.createElement("mark");
    words.className = severity;
    words.textContent = signs.slice(start, end).join("");
    parts.push(signs.slice(at, start).join(""), words);
    at = end;
  }
  mirror.replaceChildren(...parts, signs.slice(at).join(""));
  lay(mirror, field);
}

/** Lay the mirror exactly over its field. */
function lay(mirror, field) {
  if (!mirror.firstChild) return;
  const look = getComputedStyle(field);
  for (const name of METRICS) if (mirror.style[name] !== look[name]) mirror.style[name] = look[name];
  const [box, around] = [field.getBoundingClientRect(), mirror.offsetParent.getBoundingClientRect()];
  mirror.style.top = `${box.top - around.top}px`;
  mirror.style.left = `${box.left - around.left}px`;
  mirror.style.width = `${box.width}px`;
  mirror.style.height = `${box.height}px`;
  mirror.scrollTop = field.scrollTop;
}

/** While words are typed, marks move along with theirs; a mark that is typed into goes until the next answer. */
function typed(field) {
  const mirror = mirrorOf(field);
  const before = shown.get(mirror);
  if (!before?.spans.length) return;
  const [old, now] = [Array.from(before.text), Array.from(field.value)];
  let head = 0;
  while (head < old.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const moved = now.length - old.length;
  const spans = before.spans.flatMap((each) => {
    if (each.end <= head) return [each];
    if (each.start >= old.length - tail) return [{ ...each, start: each.start + moved, end: each.end + moved }];
    return [];
  });
  write(field, spans);
}

const all = () => {
  for (const mirror of shown.keys()) if (!mirror.isConnected) shown.delete(mirror);
  for (const mirror of mirrors()) {
    const item = mirror.closest(".item")?.id.slice(2);
    if (item) mark(item);
    const field = fieldOf(mirror);
    if (field) sizes.observe(field);
  }
};
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target.isConnected) lay(mirrorOf(target), target);
});

form.addEventListener("input", (event) => event.target.matches(".mirror + textarea") && typed(event.target));
form.addEventListener("scroll", (event) => {
  if (event.target.matches?.(".mirror + textarea")) mirrorOf(event.target).scrollTop = event.target.scrollTop;
}, { capture: true, passive: true });
form.addEventListener("review:found", (event) => mark(event.detail.item));
form.addEventListener("review:taken", all);
document.fonts?.addEventListener("loadingdone", all);
all();
