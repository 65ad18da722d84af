import sqlite3
from contextlib import closing

import pytest

from assistant.store import Store
from tests.service import ADDRESS, app_client


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory):
    return tmp_path_factory.mktemp("failures") / "data"


@pytest.fixture(scope="module")
def store(data_dir):
    with Store.open(data_dir) as opened:
        yield opened


@pytest.fixture(autouse=True)
def unknown_endpoints(store):
    """Ports come again: what one row's server was found to take must not be taken for the next one's."""
    with closing(sqlite3.connect(store.path)) as tool, tool:
        tool.execute("DELETE FROM endpoints")


@pytest.fixture(scope="module")
def client(data_dir, store):
    with app_client(data_dir, store=store) as opened:
        opened.headers.update({"accept": "text/html", "origin": ADDRESS})
        yield opened
