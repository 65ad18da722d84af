"""Calls that a request itself makes to a model: written down under the draft they are for, like those of a job."""

from __future__ import annotations

from contextlib import suppress

from assistant.completion import Completer
from assistant.completion.ledger import Call, Ledger
from assistant.errors import MachineRefused
from assistant.pipeline import Around
from assistant.settings import Settings
from assistant.store import Store


def counted(store: Store, draft_id: str, settings: Settings) -> Around:
    """What `pipeline.refiner_for` and `drafter_for` take as `around`."""

    def keep(call: Call) -> None:
        # A busy store costs the line about the call, not the answer.
        with suppress(MachineRefused):
            store.add_call(draft_id, call)

    def around(completer: Completer) -> Completer:
        return Ledger(completer, keep, settings.price_of, words=settings.keep_calls)

    return around
