"""A request that comes twice is answered from memory."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.errors import KeyReused
from assistant.store import Answer, Store

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_the_same_request_gets_the_same_answer(store):
    assert store.recalled_answer("k1", "draft the plan") is None
    store.remember_answer("k1", "draft the plan", 201, {"location": "/drafts/1"}, b"\x00\xff")
    assert store.recalled_answer("k1", "draft the plan") == Answer(201, {"location": "/drafts/1"}, b"\x00\xff")


def test_the_first_answer_stays(store):
    store.remember_answer("k1", "draft the plan", 201, {}, b"first")
    store.remember_answer("k1", "draft the plan", 500, {}, b"second")
    assert store.recalled_answer("k1", "draft the plan").body == b"first"


def test_a_key_is_for_one_request(store):
    store.remember_answer("k1", "draft the plan", 201, {}, b"")
    with pytest.raises(KeyReused):
        store.recalled_answer("k1", "draft another plan")
    with pytest.raises(KeyReused):
        store.remember_answer("k1", "draft another plan", 201, {}, b"")


def test_answers_are_kept_for_a_week(data_dir):
    now = [NOON]
    with Store.open(data_dir, clock=lambda: now[0]) as store:
        store.remember_answer("old", "x", 200, {}, b"")
        now[0] += timedelta(days=6)
        store.remember_answer("newer", "x", 200, {}, b"")
        assert store.recalled_answer("old", "x")
        now[0] += timedelta(days=2)
        store.remember_answer("newest", "x", 200, {}, b"")
        assert store.recalled_answer("old", "x") is None
        assert store.recalled_answer("newer", "x")
