"""The terminal speaks Vietnamese as completely as English."""

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po
from click.testing import CliRunner

from leadwright.site import cli, terminal

SITE = Path(cli.__file__).parent
SPOKEN_BY = {"_": None, "say": None, "Refusal": None}


def sentences() -> set[str]:
    speakers = [file for file in SITE.rglob("*.py") if "terminal import" in file.read_text()]
    found = (entry for file in speakers for entry in extract_from_file("python", file, keywords=SPOKEN_BY))
    return {str(message) for _line, message, _comments, _context in found}


def vietnamese() -> dict[str, str]:
    with (terminal.LOCALE / "vi" / "LC_MESSAGES" / "terminal.po").open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file) if message.id}


def test_every_sentence_has_a_translation_and_every_translation_a_sentence() -> None:
    translated = {sentence for sentence, translation in vietnamese().items() if translation}
    assert not sentences() - translated
    assert not translated - sentences()


@pytest.mark.parametrize(("sentence", "translation"), vietnamese().items())
def test_a_translation_names_the_same_values(sentence: str, translation: str) -> None:
    assert sorted(re.findall(r"\{\w+\}", translation)) == sorted(re.findall(r"\{\w+\}", sentence))


@pytest.mark.parametrize("name", cli.NAMES)
def test_every_command_explains_itself(name: str) -> None:
    told = CliRunner().invoke(cli.main, [name, "--help"])
    assert told.exit_code == 0
    assert len(told.output.splitlines()) > 3
