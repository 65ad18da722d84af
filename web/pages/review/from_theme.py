"""An objective drafted from a theme of the set, at the press of a button: at the end, or in the place of another."""

from __future__ import annotations

from fastapi.responses import RedirectResponse, Response
from starlette.datastructures import FormData

from assistant import pipeline
from assistant.records import ItemState, items
from assistant.settings import Settings
from assistant.store import Draft, Store
from web.pages.review.theme_rows import objective_to_replace
from web.render import url


def objective_from(
    form: FormData, draft: Draft, store: Store, settings: Settings, by: str, around: pipeline.Around
) -> Response:
    """Back to the page with what `objective|theme` or `instead|theme` asks for. Raises what drafting raises."""
    do = str(form.get("do"))
    operation, _bar, theme = do.partition("|")
    old = objective_to_replace(do, form) if operation == "instead" else None
    documents = store.documents_of(draft.okr_set)
    drafter = pipeline.drafter_for(settings, around=around, keeper=store)
    if old:
        made = pipeline.objective_instead(
            draft.okr_set, theme, old, documents, drafter, settings=settings, state=draft.state
        )
    else:
        made = pipeline.more_objectives(draft.okr_set, theme, documents, drafter, settings=settings)
    added = {item.id for _, item in items(made)} - {item.id for _, item in items(draft.okr_set)}
    store.save_revision(
        draft.id,
        made,
        {**draft.state, **dict.fromkeys(added, ItemState())},
        expected_revision=draft.revision,
        author=by,
        reason="objective from a theme",
    )
    near = next(each.id for each in made.objectives if each.id in added)
    return RedirectResponse(url(f"/drafts/{draft.id}", near=near) + f"#i-{near}", 303)
