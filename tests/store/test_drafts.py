"""A draft's life: every change is a revision, and every revision can be gone back to."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import NotFound, StaleRevision, UsageError
from assistant.records import ItemState
from assistant.store import Store
from tests.store.bryggan import LINH, SANNE, a_set, titled


@pytest.fixture
def draft(store):
    return store.save_draft(a_set(), {}, author=SANNE, reason="drafted")


def edit(store, draft, title):
    return store.save_revision(
        draft.id,
        titled(draft.okr_set, title),
        draft.state,
        expected_revision=draft.revision,
        author=LINH,
        reason="edit",
    )


def undo(store, draft):
    return store.undo(draft.id, expected_revision=draft.revision, author=LINH)


def redo(store, draft):
    return store.redo(draft.id, expected_revision=draft.revision, author=LINH)


def test_a_saved_draft_comes_back_whole(store, draft):
    found = store.draft(draft.id)
    assert found == draft
    assert found.okr_set == a_set()
    assert (found.revision, found.approved, found.can_undo, found.can_redo) == (1, None, False, False)


def test_a_draft_outlives_the_program(data_dir):
    with Store.open(data_dir) as store:
        saved = store.save_draft(a_set(), {}, author=SANNE, reason="drafted")
    with Store.open(data_dir) as store:
        assert store.draft(saved.id) == saved


def test_a_folder_may_have_any_name(tmp_path):
    for name in ("100% #1 ?a=b&mode=ro", "doelen in één map", "目标"):
        with Store.open(tmp_path / name) as store:
            saved = store.save_draft(a_set(), {}, author=SANNE, reason="drafted")
        with Store.open(tmp_path / name, read_only=True) as store:
            assert store.draft(saved.id) == saved


def test_the_review_state_is_kept_and_an_untouched_item_has_the_default(store):
    state = {"bryggan-1-o": ItemState(reviewed=True, locked=True, origin="person")}
    draft = store.save_draft(a_set(), state, author=SANNE, reason="drafted")
    assert store.draft(draft.id).state_of("bryggan-1-o") == ItemState(reviewed=True, locked=True, origin="person")
    assert store.draft(draft.id).state_of("bryggan-1-kr") == ItemState()


def test_an_edit_is_a_new_revision_and_the_old_one_stays(store, draft):
    edited = edit(store, draft, "Ferries on time, winter and summer")
    assert edited.revision == 2
    assert store.revision(draft.id, 1).okr_set.title == "Ferries that leave on time"
    assert [(line.revision, line.author, line.reason) for line in store.revisions(draft.id)] == [
        (1, SANNE, "drafted"),
        (2, LINH, "edit"),
    ]


def test_saving_the_same_again_adds_nothing_to_undo(store, draft):
    assert edit(store, draft, draft.okr_set.title) == draft


def test_the_second_of_two_editors_is_told_what_stands(store, draft):
    edit(store, draft, "Linh's title")
    with pytest.raises(StaleRevision) as refused:
        edit(store, draft, "Sanne's title")
    assert refused.value.current == 2
    assert store.draft(draft.id).okr_set.title == "Linh's title"


def test_undo_walks_back_and_redo_forward(store, draft):
    titles = ["one", "two", "three"]
    for title in titles:
        draft = edit(store, draft, title)
    seen = []
    while draft.can_undo:
        draft = undo(store, draft)
        seen.append(draft.okr_set.title)
    assert seen == ["two", "one", "Ferries that leave on time"]
    seen = []
    while draft.can_redo:
        draft = redo(store, draft)
        seen.append(draft.okr_set.title)
    assert seen == titles


def test_a_new_edit_after_an_undo_ends_redo(store, draft):
    draft = undo(store, edit(store, draft, "a mistake"))
    assert draft.can_redo
    draft = edit(store, draft, "better")
    assert not draft.can_redo
    assert undo(store, draft).okr_set.title == "Ferries that leave on time"


def test_undo_brings_the_review_state_back_too(store, draft):
    reviewed = {"bryggan-1-o": ItemState(reviewed=True)}
    draft = store.save_revision(draft.id, draft.okr_set, reviewed, expected_revision=1, author=LINH, reason="review")
    assert undo(store, draft).state == {}


def test_nothing_to_undo_or_redo_is_said(store, draft):
    with pytest.raises(UsageError, match="nothing left to undo"):
        undo(store, draft)
    with pytest.raises(UsageError, match="nothing to redo"):
        redo(store, draft)


def test_undo_of_an_old_revision_is_stale(store, draft):
    edit(store, draft, "newer")
    with pytest.raises(StaleRevision):
        undo(store, draft)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["edit", "undo", "redo"]), max_size=25))
def test_any_walk_shows_what_an_editor_with_two_piles_would_show(tmp_path_factory, steps):
    with Store.open(tmp_path_factory.mktemp("walk")) as store:
        draft = store.save_draft(titled(a_set(), "0"), {}, author=SANNE, reason="drafted")
        done, undone = ["0"], []
        for number, step in enumerate(steps, start=1):
            if step == "edit":
                draft = edit(store, draft, str(number))
                done, undone = [*done, str(number)], []
            elif step == "undo" and len(done) > 1:
                draft = undo(store, draft)
                undone.append(done.pop())
            elif step == "redo" and undone:
                draft = redo(store, draft)
                done.append(undone.pop())
            assert (draft.okr_set.title, draft.can_undo, draft.can_redo) == (done[-1], len(done) > 1, bool(undone))


def test_a_discarded_draft_leaves_the_lists_and_can_come_back(store, draft):
    store.discard_draft(draft.id, author=LINH)
    assert store.drafts() == ()
    assert [gone.id for gone in store.drafts(discarded=True)] == [draft.id]
    assert store.draft(draft.id).discarded
    with pytest.raises(UsageError, match="discarded"):
        edit(store, draft, "too late")
    back = store.restore_draft(draft.id, author=LINH)
    assert back == draft
    assert [listed.id for listed in store.drafts()] == [draft.id]


def test_an_id_is_given_once(store, draft):
    with pytest.raises(UsageError, match="already"):
        store.save_draft(a_set(), {}, author=SANNE, reason="again")


def test_a_set_is_not_saved_over_another_draft(store, draft):
    with pytest.raises(UsageError, match="is not the draft"):
        store.save_revision(draft.id, a_set("other"), {}, expected_revision=1, author=LINH, reason="edit")


@pytest.mark.parametrize(
    "ask",
    [
        lambda store: store.draft("nobody"),
        lambda store: store.revisions("nobody"),
        lambda store: store.revision("nobody", 1),
        lambda store: store.undo("nobody", expected_revision=1, author=LINH),
        lambda store: store.discard_draft("nobody", author=LINH),
        lambda store: store.restore_draft("nobody", author=LINH),
        lambda store: store.approved_set("nobody"),
        lambda store: store.next_version("nobody"),
        lambda store: store.document("nobody"),
        lambda store: store.document_text("nobody"),
        lambda store: store.job("nobody"),
    ],
)
def test_what_is_not_there_is_not_found(store, ask):
    with pytest.raises(NotFound):
        ask(store)
    assert store.audit() == ()
