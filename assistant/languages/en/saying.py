"""The sentence of an objective in English."""

from assistant.languages.saying import Saying
from assistant.languages.wording import words

SAYING = Saying(
    promise_of_us="We will {objective}",
    promise_of_me="I will {objective}",
    aim_of_us="Our objective: {objective}",
    aim_of_me="My objective: {objective}",
    measured_by_us=", as measured by",
    measured_by_me=", as measured by",
    colon=":",
    end=".",
    pair=" and ",
    between="; ",
    last="; and ",
    verbs=words("""
        be, become, win, earn, gain, give, let, get, turn, bring, offer, serve, lead, find, free, open, end, stop, start,
        take, put, grow, shorten, lower, save, protect, restore, repair, delight, surprise, convince, attract, treat,
        listen, learn, teach, share, welcome, prevent, remove, replace, return, move, bridge, fill, connect, know, show,
        prove, stand, set, care, own, beat, solve, cure, unite, allow, secure
    """),
    finite=(),
)
