import tomllib
from pathlib import Path

import pytest

from assistant.store import Store
from tests.service import ADDRESS, app_client


@pytest.fixture(scope="session")
def words():
    """What a person reads: language -> row -> `what`, `next` and `notes`."""
    folder = Path(__file__).parent
    return {
        path.name.split(".")[1]: tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.glob("words.*.toml")
    }


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory):
    return tmp_path_factory.mktemp("failures") / "data"


@pytest.fixture(scope="module")
def store(data_dir):
    with Store.open(data_dir) as opened:
        yield opened


@pytest.fixture(scope="module")
def client(data_dir, store):
    with app_client(data_dir, store=store) as opened:
        opened.headers.update({"accept": "text/html", "origin": ADDRESS})
        yield opened
