"""A question to a model within a request ends when nobody waits for its answer any more."""

import asyncio
import threading

import pytest

from assistant.completion import Request, Text
from assistant.errors import Cancelled
from web.calls import Stoppable, while_somebody_waits


class Endless:
    """A model that never comes to an end."""

    def __init__(self):
        self.said = 0

    def complete(self, request):
        while True:
            self.said += 1
            yield Text("and ")


class Browser:
    """A request whose browser goes away after so many looks at it."""

    def __init__(self, looks):
        self.looks = looks

    async def is_disconnected(self):
        self.looks -= 1
        return self.looks < 0


def question():
    return Request(messages=(), model="m", schema_name="refine")


def test_stop_ends_the_question_between_two_pieces():
    stop, model = threading.Event(), Endless()
    pieces = Stoppable(model, stop).complete(question())
    next(pieces)
    stop.set()
    with pytest.raises(Cancelled):
        next(pieces)
    assert model.said == 2


def test_an_answer_that_is_waited_for_comes():
    assert asyncio.run(while_somebody_waits(Browser(looks=99), lambda stop: "done")) == "done"


def test_a_browser_that_goes_away_stops_the_work():
    def work(stop):
        assert stop.wait(10), "nobody said stop"
        raise Cancelled("Stopped.", "Ask again.")

    with pytest.raises(Cancelled):
        asyncio.run(while_somebody_waits(Browser(looks=1), work))
