import pytest
from starlette.testclient import TestClient

from assistant.store import Store
from tests.service import ADDRESS, settings_for
from tests.web.pages.workshop import document, okr_set
from web.app import create_app


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def client(tmp_path, store):
    """A browser without scripts: it says where its forms come from, and follows redirects."""
    app = create_app(settings_for(tmp_path / "data"), store, worker="none")
    with TestClient(app, base_url=ADDRESS, headers={"origin": ADDRESS, "accept": "text/html"}) as opened:
        yield opened


@pytest.fixture
def draft(store):
    """The workshop's draft at its first revision."""
    store.save_document(document())
    return store.save_draft(okr_set(), {}, author="offline", reason="drafted")
