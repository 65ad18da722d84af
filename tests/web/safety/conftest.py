import pytest

from tests.service import app_client


@pytest.fixture
def client(tmp_path):
    with app_client(tmp_path) as opened:
        yield opened
