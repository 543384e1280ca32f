"""Drawing processes: drafts, publishing, the running order. Every change here is a change of configuration."""

from collections.abc import Mapping
from typing import Any

from django.db import connection, transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _
from pydantic import ValidationError

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.engine import Template
from leadwright.people import access, directory
from leadwright.people.access import Actor
from leadwright.records.kind import KINDS
from leadwright.refusal import NotThere, Refused, Wrong

from . import checks, symbols, timers
from .models import Process, Version


class Overtaken(Exception):
    """Somebody else saved the draft meanwhile."""

    def __init__(self, process: Process) -> None:
        super().__init__(process.name)
        self.process = process


class NoSuchProcess(NotThere):
    """There is no such process."""


def find(number: int, *, by: Actor, verb: str = "read", lock: bool = False) -> Process:
    """The process with this number; raises `NoSuchProcess` or `Denied`."""
    access.demand(by, verb, "processes")
    known = Process.objects.select_for_update(of=("self",)) if lock else Process.objects.all()
    process = known.select_related("published").filter(pk=number, deleted=None).first()
    if process is None:
        raise NoSuchProcess(number)
    return process


def loaded(drawn: Any) -> Template:
    """The template in this JSON; `Refused` names each wrong path."""
    try:
        return Template.load(drawn)
    except ValidationError as error:
        wrong = {".".join(map(str, one["loc"])): [Wrong("bad_template", one["msg"])] for one in error.errors()}
        raise Refused(wrong) from None
    except (ValueError, RecursionError) as error:
        raise Refused({"template": [Wrong("bad_template", str(error))]}) from None


@transaction.atomic
def add(
    kind: str, name: str, *, by: Actor, template: Template | None = None, description: str = "", stage: str = ""
) -> Process:
    """A new process with a draft, last in the running order and switched off."""
    access.demand(by, "edit", "processes")
    last = Process.objects.filter(kind=_kind(kind)).aggregate(last=Max("position"))["last"]
    made = Process.objects.create(
        kind=kind,
        name=_name(name),
        stage=stage,
        description=description[:5_000],
        position=(last or 0) + 1,
        draft=(template or Template()).dump(),
        author_id=by.person.id if by.person else None,
    )
    configuration.changed()
    return made


@transaction.atomic
def copy(number: int, *, by: Actor) -> Process:
    """The same drawing once more, unpublished."""
    original = find(number, by=by)
    name = _("%(name)s (copy)") % {"name": original.name[:180]}
    return add(original.kind, name, by=by, template=loaded(original.draft), description=original.description)


@transaction.atomic
def save_draft(number: int, drawn: Any, revision: int, *, by: Actor) -> Process:
    """Keep a draft that was drawn upon `revision`; raises `Overtaken` when somebody else saved since."""
    process = find(number, by=by, verb="edit", lock=True)
    if process.revision != revision:
        raise Overtaken(process)
    process.draft = loaded(drawn).dump()
    process.revision += 1
    process.author_id = by.person.id if by.person else None
    process.save()
    return process


@transaction.atomic
def publish(
    number: int,
    revision: int,
    *,
    by: Actor,
    note: str = "",
    autorun: Mapping[str, bool] | None = None,
    elevated: bool = False,
) -> Process:
    """Make the draft a version that runs. Refused while it has errors.

    `elevated`: it acts with the rights of the actor, whoever drew it; raises `Denied` unless they may lend them.
    """
    process = find(number, by=by, verb="publish", lock=True)
    if process.revision != revision:
        raise Overtaken(process)
    template = loaded(process.draft)
    if elevated:
        access.demand(by, "elevate", "processes")
    acts_for = by.person.id if elevated and by.person else acting_for(process, by=by)
    errors = [one for one in checks.problems(process.kind, template) if one["severity"] == "error"]
    if errors:
        raise Refused({"": [Wrong(one["code"], one["message"]) for one in errors]})
    newest = process.versions.aggregate(last=Max("number"))["last"] or 0
    author = by.person.id if by.person else None
    process.published = Version.objects.create(
        process=process,
        number=newest + 1,
        template=template.dump(),
        note=note[:1_000],
        author_id=author,
        acts_for_id=acts_for,
        elevated=elevated,
    )
    process.active = True
    _set_autorun(process, autorun or {})
    process.save()
    configuration.changed()
    told = {"version": newest + 1, "why": note, "acts_for": directory.name_of(acts_for)}
    journal.note("process.elevated" if elevated else "process.published", _told(process), by=by, **told)
    return process


def acting_for(process: Process, *, by: Actor) -> int | None:
    """With whose rights the draft would act, published by this actor without lending theirs.

    Nobody gets rights by drawing what somebody mightier publishes, nor by publishing what somebody mightier drew.
    """
    publisher = by.person.id if by.person else None
    if publisher is None or access.may(by, "elevate", "processes"):
        return process.author_id or publisher
    return publisher


@transaction.atomic
def change(number: int, wanted: Mapping[str, Any], *, by: Actor) -> Process:
    """Change name, description, autorun, active or position."""
    if "position" in wanted:
        _one_order_at_a_time()
    process = find(number, by=by, verb="update", lock=True)
    if "name" in wanted:
        process.name = _name(wanted["name"])
    if "description" in wanted:
        process.description = str(wanted["description"])[:5_000]
    if "active" in wanted:
        process.active = _switched(process, wanted["active"])
    _set_autorun(process, wanted.get("autorun") or {})
    process.save()
    if "position" in wanted:
        _move(process, wanted["position"])
    configuration.changed()
    journal.note("process.changed", _told(process), by=by, **wanted)
    return process


@transaction.atomic
def remap(number: int, mapping: Mapping[str, str], *, by: Actor) -> Process:
    """Say what unmapped names of an imported drawing mean here."""
    process = find(number, by=by, verb="edit", lock=True)
    process.draft = loaded(symbols.inward(process.draft, process.kind, mapping)).dump()
    process.revision += 1
    process.save()
    configuration.changed()
    return process


@transaction.atomic
def remove(number: int, *, by: Actor) -> None:
    """Take the process away. Its runs stay: they explain what was done to records."""
    process = find(number, by=by, verb="delete", lock=True)
    process.active, process.deleted = False, timezone.now()
    process.save()
    if process.stage:
        timers.withdraw(process.runs.all())
    configuration.changed()
    journal.note("process.deleted", _told(process), by=by)


def _told(process: Process) -> str:
    return f"{process.kind} {process.pk} {process.name}"


def _kind(kind: str) -> str:
    if kind not in KINDS:
        raise Refused({"kind": [Wrong("unknown_kind", _("There are no records of this kind"))]})
    return kind


def _name(name: Any) -> str:
    text = " ".join(str(name).replace("\0", "").split())
    if not text or len(text) > 200:
        raise Refused({"name": [Wrong("bad_name", _("Give the process a name of at most 200 characters"))]})
    return text


def _switched(process: Process, active: bool) -> bool:
    if active and process.published is None:
        raise Refused({"active": [Wrong("unpublished", _("Publish the process first"))]})
    return bool(active)


def _set_autorun(process: Process, autorun: Mapping[str, bool]) -> None:
    process.on_create = autorun.get("create", process.on_create)
    process.on_change = autorun.get("change", process.on_change)
    process.by_hand = autorun.get("hand", process.by_hand)


def _one_order_at_a_time() -> None:
    """Before any row is locked: two who reorder at once would each wait for the other's rows."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(hashtextextended('order of processes', 0))")


def _move(process: Process, position: int) -> None:
    others = list(
        Process.objects.filter(kind=process.kind, stage=process.stage, deleted=None)
        .exclude(pk=process.pk)
        .order_by("position", "id")
    )
    others.insert(max(0, min(position, len(others))), process)
    for place, one in enumerate(others, start=1):
        one.position = place
    Process.objects.bulk_update(others, ["position"])
