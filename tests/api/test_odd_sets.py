"""A set with one thing wrong in it is refused or taken, never a mishap."""

import copy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.noorderlicht import okr_json
from tests.service import app_client

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=40),
    st.sampled_from(
        ["", " ", "2027-02-30", "\x00", "9" * 400, "a" * 20_000, "{found}", "%(count)s", "<script>", "😀目标", "‮"]
    ),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
)


def places(part, path=()):
    """Every place in the set, as the steps that lead to it."""
    steps = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for step, value in steps:
        yield (*path, step)
        yield from places(value, (*path, step))


PLACES = list(places(okr_json()))


def with_odd(place, value):
    okr_set = copy.deepcopy(okr_json())
    part = okr_set
    for step in place[:-1]:
        part = part[step]
    part[place[-1]] = value
    return okr_set


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    with app_client(tmp_path_factory.mktemp("store")) as opened:
        yield opened


@settings(max_examples=150, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
@given(place=st.sampled_from(PLACES), value=ODD)
def test_one_odd_value(client, place, value):
    odd = with_odd(place, value)
    valid = client.post("/api/v1/validate", json=odd).json()["valid"]
    checked = client.post("/api/v1/lint", json={"set": odd})
    taken = client.post("/api/v1/sets/import", json=odd)
    assert checked.status_code == (200 if valid else 422), checked.text
    assert taken.status_code == (201 if valid else 422), taken.text
    if valid:
        draft = taken.headers["location"]
        assert client.get(draft).status_code == 200
        for form in ("json", "markdown"):
            assert client.get(f"{draft}/export/{form}").status_code == 200
