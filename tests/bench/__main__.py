"""Takes every figure and prints it beside what is to be reached."""

from tests.bench import drafting, evaluating, linting, paging, reading, serving, streaming, typing

for room in (linting, reading, drafting, evaluating, streaming, serving, paging, typing):
    for figure in room.figures():
        print(f"{figure.what:<54} {figure.seen:<58} reach: {figure.reach}", flush=True)
