"""Nothing listens beyond this machine by accident."""

import pytest

from assistant.errors import MachineRefused
from web.safety import refuse_unsafe_bind


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.7", "localhost", "::1", "[::1]", "LOCALHOST"])
def test_loopback_needs_no_flag(host):
    refuse_unsafe_bind(host, insecure=False)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.168.1.5", "okr.lan", "localhost.evil.example"])
def test_anything_else_is_refused_without_the_flag(host):
    with pytest.raises(MachineRefused) as refused:
        refuse_unsafe_bind(host, insecure=False)
    assert refused.value.exit_code == 5
    assert "--insecure-no-auth" in refused.value.next_step


def test_the_flag_is_a_decision_the_person_made():
    refuse_unsafe_bind("0.0.0.0", insecure=True)
