"""What the terminal says, in the language of the person who sits there, and how it refuses."""

import gettext
from pathlib import Path

import click

LOCALE = Path(__file__).resolve().parents[1] / "locale"

# The language is that of the shell (LANGUAGE, LC_ALL, LANG); without a translation it is English.
translate = gettext.translation("terminal", LOCALE, fallback=True).gettext


def say(sentence: str, **values: object) -> None:
    click.echo(filled(sentence, values))


class Refusal(click.ClickException):
    """One clear sentence instead of a traceback; the command ends with exit code 1."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(filled(sentence, values))


def filled(sentence: str, values: dict[str, object]) -> str:
    return translate(sentence).format(**values) if values else translate(sentence)
