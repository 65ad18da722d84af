"""An app as served on this machine, for the tests that talk to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from starlette.testclient import TestClient

from assistant.settings import Limits, Settings
from web.app import create_app

TODAY = date(2026, 11, 21)
JSON = {"content-type": "application/json"}
ADDRESS = "http://127.0.0.1:8000"


def settings_for(data_dir, **limits) -> Settings:
    return Settings(today=TODAY, data_dir=data_dir, limits=replace(Limits(), **limits))


@contextmanager
def app_client(data_dir, *, worker="none", store=None, **limits) -> Iterator[TestClient]:
    """A client of an app with a store of its own; `limits` are those that differ from the usual."""
    app = create_app(settings_for(data_dir, **limits), store, worker=worker)
    with TestClient(app, base_url=ADDRESS) as client:
        yield client
