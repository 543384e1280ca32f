"""The lists that administrators keep: stages, sources, salutations."""

from collections.abc import Mapping
from typing import NamedTuple

from django.utils.translation import gettext as _

from leadwright.company import configuration

from .models import Option, Pipeline


class Entry(NamedTuple):
    """One entry of a list. `semantics`: P in process, S success, F failure. `limit`: how many records are enough for a
    stage, 0 where nobody said.
    """

    code: str
    name: str
    color: str
    semantics: str
    limit: int = 0


@configuration.kept
def lists() -> Mapping[str, Mapping[str, Entry]]:
    """Every list, its entries in order."""
    found: dict[str, dict[str, Entry]] = {
        "PIPELINE": {str(one.pk): Entry(str(one.pk), one.name, "", "P") for one in Pipeline.objects.all()}
    }
    for one in Option.objects.all():
        found.setdefault(one.of, {})[one.code] = Entry(one.code, one.name, one.color, one.semantics or "P", one.limit)
    return found


def entries(of: str) -> list[Entry]:
    """The entries of a list in the reader's language: a name nobody changed is translated."""
    return [one._replace(name=_(one.name)) for one in lists().get(of, {}).values()]


def entry(of: str, code: str) -> Entry | None:
    """One entry; a stage is found in the list of its pipeline."""
    return lists().get(of_pipeline(of, pipeline_of(code)), {}).get(code)


def every(of: str) -> list[Entry]:
    """The entries of a list and, for stages, of those of the other pipelines, which are then named too."""
    found = entries(of)
    for number, pipeline in lists()["PIPELINE"].items():
        if int(number):
            others = entries(of_pipeline(of, int(number)))
            found += [one._replace(name=f"{_(pipeline.name)}: {one.name}") for one in others]
    return found


def of_pipeline(stages: str, pipeline: int) -> str:
    """The list with the stages of a pipeline: DEAL_STAGE, DEAL_STAGE_3."""
    return f"{stages}_{pipeline}" if pipeline else stages


def pipeline_of(stage: str) -> int:
    """The pipeline whose stage this is, as its code says: C3:NEW."""
    number, colon, _rest = stage.partition(":")
    return int(number[1:]) if colon and number[:1] == "C" and number[1:].isdigit() else 0


def reached(of: str, stage: str, since: str) -> bool:
    """Whether a stage is another of the same pipeline or comes after it; one that is gone is never reached."""
    codes = list(lists().get(of_pipeline(of, pipeline_of(stage)), {}))
    return stage in codes and since in codes[: codes.index(stage) + 1]


def in_process(of: str) -> list[str]:
    """The stages of a list, and of those of the other pipelines, in which nothing is won or lost yet."""
    several = (lists().get(of_pipeline(of, int(number)), {}) for number in lists()["PIPELINE"])
    return [one.code for stages in several for one in stages.values() if one.semantics == "P"]


def first(of: str) -> str:
    """The code of the first entry; empty when the list is."""
    return next(iter(lists().get(of, {})), "")
