// The review page: each module makes one thing of the plain form better.
import "./autosave.js";
import "./pressing.js";
import "./evidence.js";
import "./figures.js";
import "./asking.js";
import "./keys.js";
import "./told.js";
import "./findings.js";
import "./words.js";
import "./conflicts.js";
import "./others.js";
import "./kept.js";

// From here on the page answers to keys and buttons: what the bench measures.
performance.mark("interactive");
