"""The engine keeps nothing and changes nothing of what it is given."""

from hypothesis import given
from hypothesis import strategies as st

from leadwright.engine import SendEmail

from .plays import NOON, email, modify, play, program


def test_a_program_runs_any_number_of_times_the_same() -> None:
    facts = {"TITLE": "Roof"}
    ready = program(modify(COMMENTS="{=Document:TITLE}!"), email(text="{=Document:COMMENTS}"))

    runs = [ready.start(facts, now=NOON, show=lambda code, value: "", system={}) for _ in range(3)]

    assert runs[0] == runs[1] == runs[2]
    assert facts == {"TITLE": "Roof"}


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="{")))
def test_a_text_without_references_comes_out_as_it_was_written(text: str) -> None:
    effect = play(email(text=text)).effects[0]

    assert isinstance(effect, SendEmail)
    assert effect.text == text


@given(st.from_regex(r"[a-z ]*(\{=|\}|\{=Document:|> printable\}|:)*[a-z ]*", fullmatch=True))
def test_half_a_reference_is_just_text(text: str) -> None:
    effect = play(email(text=text)).effects[0]

    assert isinstance(effect, SendEmail)
    assert effect.text == text
