"""The tour is printed by its script and shows the pictures that the script takes."""

import struct

from docs.tour import FOLDER, IMAGES, STOPS, tour


def size(path):
    """Width and height of a PNG, from its header."""
    return struct.unpack(">II", path.read_bytes()[16:24])


def test_the_page_is_what_the_script_prints():
    assert (FOLDER / "tour.md").read_text(encoding="utf-8") == tour(), "run python -m docs.tour"


def test_every_stop_has_its_picture_and_no_picture_is_left_over():
    assert {path.stem for path in IMAGES.iterdir()} == {stop.name for stop in STOPS}
    assert {stop.name: size(IMAGES / f"{stop.name}.png") for stop in STOPS} == {
        stop.name: (stop.width, stop.height) for stop in STOPS
    }


def test_the_tour_visits_all_five_languages_and_both_schemes():
    assert {stop.language for stop in STOPS} == {"en", "nl", "sv", "vi", "zh"}
    assert {stop.scheme for stop in STOPS} == {"light", "dark"}
