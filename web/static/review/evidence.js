// A card and the sentences it rests on: entering one lights up the other, a click goes there, and there is a way back.
import { form } from "./fields.js";

const pane = form.querySelector("aside.source");
const pages = document.getElementById("source-pages");
const sheet = document.getElementById("source-sheet");
const back = document.getElementById("source-back");
const narrow = matchMedia("(max-width: 63.99rem)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");

let runs = null; // number of a sentence -> its marks in the source
let cards = null; // number of a sentence -> the cards that cite it
let lit = [];
let pointed = null; // what the pointer was on last
let from = null; // the link that led into the source: its card and its address

/** What `list` yields by key, in order. */
function byNumber(list) {
  const found = new Map();
  for (const [number, element] of list) found.set(number, [...(found.get(number) ?? []), element]);
  return found;
}

function marksOf(number) {
  runs ??= byNumber(
    [...pages.querySelectorAll("mark[data-in]")].flatMap((mark) => mark.dataset.in.split(" ").map((one) => [one, mark])),
  );
  return runs.get(number) ?? [];
}

function cardsOf(number) {
  const link = (each) => [each.dataset.evidence, each.closest(".item")];
  cards ??= byNumber([...form.querySelectorAll(".item .evidence a[data-evidence]")].map(link));
  return cards.get(number) ?? [];
}

function light(elements) {
  lit.forEach((each) => each.classList.remove("lit"));
  lit = elements;
  lit.forEach((each) => each.classList.add("lit"));
}

/** The sentences that an element is about, by number, and the side of the page it stands on. */
function about(element) {
  const mark = element?.closest?.("mark[data-in], [data-ref]");
  if (mark) return { numbers: (mark.dataset.in ?? mark.dataset.ref).split(" "), side: "source" };
  const card = element?.closest?.(".item");
  const link = element?.closest?.("a[data-evidence]");
  const links = link ? [link] : [...(card?.querySelectorAll(".evidence a[data-evidence]") ?? [])];
  return { numbers: links.map((each) => each.dataset.evidence), side: "card" };
}

function show({ numbers, side }) {
  const marks = numbers.flatMap(marksOf);
  light(side === "source" ? [...marks, ...numbers.flatMap(cardsOf)] : marks);
  return marks[0];
}

const smooth = () => (calm.matches ? "instant" : "smooth");

/** Bring a sentence into view in the box it scrolls in, without moving the page. */
function reveal(mark) {
  const box = mark.closest("dialog") ?? pane;
  if (box.scrollHeight <= box.clientHeight) return;
  const [at, around] = [mark.getBoundingClientRect(), box.getBoundingClientRect()];
  if (at.top >= around.top + 48 && at.bottom <= around.bottom - 24) return;
  box.scrollTo({ top: box.scrollTop + at.top - around.top - around.height / 3, behavior: smooth() });
}

function toSentence(link) {
  const mark = show(about(link));
  if (!mark) return false;
  const card = link.closest(".item");
  from = { card: card.id, address: link.getAttribute("href") };
  back.textContent = back.dataset.label.replace("{}", card.querySelector(".number").textContent);
  back.parentElement.hidden = narrow.matches;
  if (narrow.matches) {
    pane.style.setProperty("min-block-size", `${pane.offsetHeight}px`);
    sheet.lastElementChild.append(pages);
    sheet.showModal();
  }
  reveal(mark);
  mark.focus({ preventScroll: true });
  return true;
}

function goBack() {
  const card = from && document.getElementById(from.card);
  back.parentElement.hidden = true;
  if (!card) return;
  const link = [...card.querySelectorAll("a[data-evidence]")].find((each) => each.getAttribute("href") === from.address && each.checkVisibility());
  from = null;
  enter(link ?? card);
}

function toCard(id) {
  const card = document.getElementById(id);
  if (!card) return false;
  if (sheet.open) sheet.close();
  from = null;
  back.parentElement.hidden = true;
  enter(card);
  return true;
}

function enter(element) {
  if (element.matches(".item") && !element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest", behavior: smooth() });
}

document.addEventListener("mouseover", (event) => {
  const now = event.target.closest("mark[data-in], [data-ref], a[data-evidence], .item");
  if (now === pointed) return;
  pointed = now;
  show(about(now ?? document.activeElement));
});

form.addEventListener("focusin", (event) => {
  const what = about(event.target);
  const first = show(what);
  if (first && what.side === "card" && !narrow.matches && pane.scrollHeight > pane.clientHeight) reveal(first);
});

form.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest("a[data-evidence], a.ref, .ref a");
  if (!link) return;
  const done = link.matches("[data-evidence]") ? toSentence(link) : toCard(link.hash.slice(1));
  if (done) event.preventDefault();
});

// A sentence that several cite unfolds their names, and the first of them comes into view.
form.addEventListener(
  "toggle",
  (event) => {
    if (!event.target.matches(".ref[open]")) return;
    const [first] = cardsOf(event.target.dataset.ref);
    show(about(event.target));
    if (!narrow.matches) first?.scrollIntoView({ block: "nearest", behavior: smooth() });
  },
  true,
);

back.addEventListener("click", goBack);
pane.addEventListener("keydown", (event) => event.key === "Escape" && from && goBack());
document.getElementById("source-close").addEventListener("click", () => sheet.close());
sheet.addEventListener("click", (event) => event.target === sheet && sheet.close());
sheet.addEventListener("close", () => {
  pane.append(pages);
  pane.style.removeProperty("min-block-size");
  from = null;
});
narrow.addEventListener("change", () => sheet.open && sheet.close());

form.addEventListener("review:taken", () => {
  runs = cards = null;
  show(about(pointed?.isConnected ? pointed : document.activeElement));
});
