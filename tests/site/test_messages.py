"""Every string of the server is there in Vietnamese."""

import re

from tools import messages

_PLACES = re.compile(r"%\(\w+\)[sd]|{\w+}")


def test_nothing_is_left_untranslated() -> None:
    assert set(messages.marked()) == {text for text, translation in messages.known().items() if translation}


def test_a_translation_has_the_same_places_for_values() -> None:
    for text, translation in messages.known().items():
        assert sorted(_PLACES.findall(text)) == sorted(_PLACES.findall(translation)), text
