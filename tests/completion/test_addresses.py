"""Addresses that no text is ever sent to, however they are written."""

import pytest

from assistant.completion.addresses import refuse_unsafe_address
from assistant.errors import ModelError


@pytest.mark.parametrize(
    "host",
    [
        "169.254.169.254",
        "169。254。169。254",
        "①⑥⑨.254.169.254",
        "１６９．２５４．１６９．２５４",
        "0xa9fea9fe",
        "2852039166",
        "[::ffff:169.254.169.254]",
        "metadata.google.internal.",
    ],
)
def test_the_address_of_a_clouds_credentials_is_refused(host):
    with pytest.raises(ModelError, match="link-local"):
        refuse_unsafe_address(f"http://{host}/v1")


@pytest.mark.parametrize(
    "url", ["http://localhost/v1\r\nengine", "http://localhost/v1\0", "http://\ud800/", "ftp://x/"]
)
def test_what_is_no_address_is_refused(url):
    with pytest.raises(ModelError):
        refuse_unsafe_address(url)


def test_a_model_on_this_machine_or_in_this_house_is_fine():
    for url in ("http://127.0.0.1:11434/v1", "http://192.168.1.20:8000/v1", "https://api.openai.com/v1"):
        refuse_unsafe_address(url)
