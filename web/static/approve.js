// The approval page: nothing typed is lost on the way out.
import { changed, guard } from "./forms.js";

const form = document.getElementById("approval");
// A note that came back from settling a point is kept nowhere else yet.
guard(form, () => changed(form) || form.elements.note.value.trim() !== "");
