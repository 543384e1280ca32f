"""How entries of a timeline are written down for the web, each with what its reader may do to it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from leadwright.people import access, directory
from leadwright.people.access import Actor
from leadwright.processes import reads as process_reads
from leadwright.records import merging, reads, shown
from leadwright.records.kind import KINDS
from leadwright.records.models import Change
from leadwright.records.timeline.entries import Entry
from leadwright.records.timeline_tables import Activity, Comment, File, Note


@dataclass(frozen=True)
class Rights:
    """Who reads which record, and what they may do to it."""

    record: tuple[str, int]
    person: int | None
    can: Sequence[str]
    hidden: Collection[str]


def rights(kind: str, number: int, by: Actor) -> Rights:
    """Raises `NoSuchRecord`."""
    facts, what = reads.facts(kind, number, by=by), KINDS[kind]
    person, can = by.person.id if by.person else None, access.allowed(by, what, facts)
    return Rights((kind, number), person, can, shown.hidden(what, by=by))


def entries(several: Sequence[Entry], may: Rights) -> list[dict[str, Any]]:
    """A page of a timeline."""
    runs = _runs(one.change for one in several)
    merges = merging.undoable(one.change.about for one in several if one.change.verb == "merge" and one.change.about)
    return [{**_entry(one, runs, may), "merge": _merge(one.change, merges)} for one in several]


def of_field(several: Sequence[Change], code: str) -> list[dict[str, Any]]:
    """The history of one field."""
    runs = _runs(several)
    return [{**head(one, runs), "old": one.diff[code][0], "new": one.diff[code][1]} for one in several]


def head(one: Change, runs: dict[int, dict[str, Any]]) -> dict[str, Any]:
    """Who wrote it when, and the run that wanted it."""
    via = "process" if one.via.startswith("process:") else one.via
    by = {"id": one.person_id, "name": directory.name_of(one.person_id), "via": via}
    return {"id": one.pk, "at": one.at, "by": by, "run": runs.get(one.run) if one.run else None}


def comment(one: Comment, may: Rights) -> dict[str, Any]:
    own = one.author is not None and one.author == may.person
    can = ["update", "delete"] if own else [verb for verb in ("delete",) if verb in may.can]
    return {"id": one.pk, "text": one.text, "mentions": one.mentions, "edited": one.edited, "can": _here(one, can, may)}


def activity(one: Activity, may: Rights) -> dict[str, Any]:
    mine = "plan" in may.can or (one.responsible is not None and one.responsible == may.person)
    shown = ("type", "subject", "due", "text", "ends", "responsible", "author", "at", "done_at", "done_by")
    return {
        "id": one.pk,
        **{name: getattr(one, name) for name in shown},
        "overdue": one.done_at is None and one.due < timezone.now(),
        "can": _here(one, ["update", "delete"] if mine else [], may),
    }


def file(one: File) -> dict[str, Any]:
    return {"id": one.pk, "name": one.name, "size": one.size, "type": one.type}


def _merge(one: Change, merges: Collection[int]) -> int | None:
    return one.about if one.verb == "merge" and one.about in merges else None


def _entry(one: Entry, runs: dict[int, dict[str, Any]], may: Rights) -> dict[str, Any]:
    about = one.about
    return {
        **head(one.change, runs),
        "verb": one.change.verb,
        "diff": _worth_telling(one.change, may),
        "comment": comment(about, may) if isinstance(about, Comment) else None,
        "activity": activity(about, may) if isinstance(about, Activity) else None,
        "file": _attached(about, may) if isinstance(about, File) else None,
    }


def _attached(one: File, may: Rights) -> dict[str, Any]:
    own = one.author is not None and one.author == may.person
    return {**file(one), "can": _here(one, ["delete"] if own or "update" in may.can else [], may)}


def _here(one: Note, verbs: list[str], may: Rights) -> list[str]:
    """Of these what can be done on this record: what stands on the lead that it came from is changed there."""
    return verbs if (one.kind, one.record) == may.record else []


def _worth_telling(one: Change, may: Rights) -> dict[str, list[Any]]:
    """Without what follows by itself from the rest, and what the reader may not see."""
    fields = KINDS[one.kind].fields
    told = {code for code in one.diff if code in fields and not fields[code].read_only}
    return {code: change for code, change in one.diff.items() if code in told and code not in may.hidden}


def _runs(changes: Iterable[Change]) -> dict[int, dict[str, Any]]:
    return process_reads.named({one.run for one in changes if one.run})
