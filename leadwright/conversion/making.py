"""Making the targets of conversions, each kind for all of them at once, so that each may link to those before it."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from leadwright.people.access import Actor
from leadwright.records import company_knowledge, held_files
from leadwright.records.actions.create import Beside, create_along
from leadwright.records.changes import write
from leadwright.records.pending import Pending

from .plans import Planned
from .under_way import UnderWay
from .wanted import TARGETS

Due = list[tuple[UnderWay, Planned]]


def make(several: Sequence[UnderWay], *, by: Actor) -> None:
    """Make or fill everything that is planned; raises `Refused` or `Denied`."""
    for kind in TARGETS:
        due = [(one, target) for one in several for target in one.planned.targets if target.kind == kind]
        with at_hand(several):
            _create(kind, [(one, target) for one, target in due if target.use is None], by)
            for one, target in due:
                if target.use is not None:
                    _fill(one, target, target.use, by)


def at_hand(several: Sequence[UnderWay]) -> AbstractContextManager[None]:
    """Inside nobody asks the database whether what was just made is there."""
    return company_knowledge.certain((kind, number) for one in several for kind, number in one.has.items())


def _create(kind: str, due: Due, by: Actor) -> None:
    """New records, on whose creation their own processes start."""
    if not due:
        return
    rows = [{**it.values, **_links(it, one), **held_files.copied(it.what, it.values, by=by)} for one, it in due]
    beside = [Beside({"LEAD_ID": one.lead.id}, {start.process: start.values for start in it.starts}) for one, it in due]
    for (one, _target), made in zip(due, create_along(kind, rows, by=by, beside=beside), strict=True):
        one.has[kind] = one.kept.made[kind] = made.id


def _fill(one: UnderWay, target: Planned, number: int, by: Actor) -> None:
    """Give a record that is there what it lacks. Links are added for it, whoever may change it."""
    there = Pending(target.what, number, dict(target.there))
    values = {**target.values, **held_files.copied(target.what, target.values, by=by)}
    diff = there.set(values, by=by) if values else {}
    lacking = {code: value for code, value in _links(target, one).items() if not target.there.get(code)}
    diff |= there.set(lacking, by=Actor(by.via)) if lacking else {}
    one.has[target.kind] = one.kept.used[target.kind] = number
    one.kept.before[target.kind] = {code: old for code, (old, _new) in diff.items()}
    one.kept.after[target.kind] = {code: new for code, (_old, new) in diff.items()}
    if there.wishes:
        write(target.what, "update", [there])


def _links(target: Planned, one: UnderWay) -> dict[str, Any]:
    """The fields by which a target is linked to the clients made before it."""
    company, contact = one.clients.get("company"), one.clients.get("contact")
    links: dict[str, Any] = {"COMPANY_ID": company} if company and target.kind != "company" else {}
    return {**links, "CONTACT_IDS": [contact]} if contact and target.kind == "deal" else links
