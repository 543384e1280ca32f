"""Questions about records. All start from what the actor may see."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum

from leadwright.company import configuration
from leadwright.people import access
from leadwright.people.access import Actor

from . import matching, options
from .kind import KINDS, Kind
from .models import Change

Rows = QuerySet[Any]  # a kind's table is made from its fields, so no type checker knows its columns
PAGE = 25
_ON_CARD = (
    "TITLE",
    "COMPANY_TITLE",
    "OPPORTUNITY",
    "CURRENCY_ID",
    "SOURCE_ID",
    "ASSIGNED_BY_ID",
    "STATUS_ID",
    "STAGE_ID",
    "COMPANY_ID",
    "CONTACT_ID",
    "DATE_CREATE",
    "OBSERVERS",
    "ID",
)


class NoSuchRecord(LookupError):
    """There is no such record, or the actor may not know of it."""


def known(kind: str) -> str:
    """The name of a kind of record that there is; raises `NoSuchRecord` for any other."""
    if kind not in KINDS:
        raise NoSuchRecord(kind)
    return kind


def records(kind: str, *, by: Actor, verb: str = "read", deleted: bool = False) -> Rows:
    """The records of a kind to which the actor may do this; those in the recycle bin only when asked for."""
    return access.visible(by, KINDS[kind].model._default_manager.filter(deleted_at__isnull=not deleted), verb)


def facts(kind: str, number: int, *, by: Actor, lock: bool = False) -> dict[str, Any]:
    """The plain values of one record; raises `NoSuchRecord`."""
    what = KINDS[kind]
    found = records(kind, by=by).filter(pk=number)
    row = (found.select_for_update(of=("self",)) if lock else found).values(*what.columns).first()
    if row is None:
        raise NoSuchRecord(f"{kind} {number}")
    return what.facts(row)


def several(kind: str, numbers: Iterable[int], *, by: Actor) -> dict[int, dict[str, Any]]:
    """The plain values of several records, in the order given; raises `NoSuchRecord`."""
    wanted = list(dict.fromkeys(numbers))
    found = _whole(kind, wanted, _rows(KINDS[kind], records(kind, by=by), wanted))
    return {number: found[number] for number in wanted}


def locked(kind: str, numbers: Iterable[int], *, by: Actor, deleted: bool = False) -> dict[int, dict[str, Any]]:
    """The plain values of several records, locked in one order until the transaction ends; raises `NoSuchRecord`."""
    wanted = set(numbers)
    return _whole(kind, wanted, lock(kind, wanted, by=by, deleted=deleted))


def lock(kind: str, numbers: Iterable[int], *, by: Actor, deleted: bool = False) -> dict[int, dict[str, Any]]:
    """Those of the records that are there, locked in one order until the transaction ends."""
    found = records(kind, by=by, deleted=deleted).order_by("pk").select_for_update(of=("self",))
    return _rows(KINDS[kind], found, numbers)


def _rows(what: Kind, found: Rows, numbers: Iterable[int]) -> dict[int, dict[str, Any]]:
    return {row["id"]: what.facts(row) for row in found.filter(pk__in=list(numbers)).values(*what.columns)}


def _whole(kind: str, numbers: Iterable[int], rows: dict[int, dict[str, Any]]) -> dict[int, dict[str, Any]]:
    if missing := set(numbers) - rows.keys():
        raise NoSuchRecord(f"{kind} {min(missing)}")
    return rows


def history(kind: str, number: int, *, by: Actor) -> list[Change]:
    """What was ever done to a record, newest first."""
    facts(kind, number, by=by)
    return list(Change.objects.filter(kind=kind, record=number).order_by("-id")[:500])


def board(kind: str, *, by: Actor, search: str = "", pipeline: int = 0) -> list[dict[str, Any]]:
    """Every stage with its count, its sum in the company's currency and its first cards.

    Raises `NoSuchRecord` for kinds without stages.
    """
    what = KINDS[kind]
    if not what.stages:
        raise NoSuchRecord(f"{kind} has no stages")
    cards = found(kind, by=by, search=search)
    totals = _totals(what, cards)
    return [
        {
            "code": stage.code,
            "name": stage.name,
            "color": stage.color,
            "semantics": stage.semantics,
            **totals.get(stage.code, {"count": 0, "sum": 0.0}),
            **_cards(what, cards, stage.code, None),
        }
        for stage in options.entries(options.of_pipeline(what.stages, pipeline))
    ]


def column(kind: str, stage: str, *, by: Actor, search: str = "", after: int | None = None) -> dict[str, Any]:
    """More cards of one stage, those older than the card `after`."""
    return _cards(KINDS[kind], found(kind, by=by, search=search), stage, after)


def titles(kind: str, numbers: Iterable[int], *, by: Actor) -> dict[int, str]:
    """What these records are called, also those in the recycle bin."""
    what = KINDS[kind]
    rows = access.visible(by, what.model._default_manager.filter(pk__in=set(numbers))).values(
        "id", *(code.lower() for code in what.naming)
    )
    return {row["id"]: what.titled(what.facts(row)) for row in rows}


def called(several: Iterable[tuple[str, int | None]], *, by: Actor) -> dict[tuple[str, int], str]:
    """What records of several kinds are called: one query a kind."""
    wanted: dict[str, set[int]] = {}
    for kind, number in several:
        if kind in KINDS and number:
            wanted.setdefault(kind, set()).add(number)
    return {
        (kind, number): title
        for kind, numbers in wanted.items()
        for number, title in titles(kind, numbers, by=by).items()
    }


def found(kind: str, *, by: Actor, search: str = "") -> Rows:
    """The records in which every word of the search is found."""
    return records(kind, by=by).filter(matching.where(KINDS[kind], search))


def _totals(kind: Kind, found: Rows) -> dict[str, dict[str, Any]]:
    rates = configuration.rates()
    totals: dict[str, dict[str, Any]] = {}
    groups = found.order_by().values(kind.stage_column, "currency_id").annotate(n=Count("pk"), total=Sum("opportunity"))
    for group in groups:
        one = totals.setdefault(group[kind.stage_column], {"count": 0, "sum": 0.0})
        one["count"] += group["n"]
        one["sum"] += round(float(group["total"] or 0) * rates.get(group["currency_id"], 0.0), 2)
    return totals


def _cards(kind: Kind, found: Rows, stage: str, after: int | None) -> dict[str, Any]:
    older = Q(pk__lt=after) if after else Q()
    wanted = [kind.fields[code].column for code in _ON_CARD if code in kind.fields]
    rows = found.filter(older, **{kind.stage_column: stage}).order_by("-id").values(*wanted)[: PAGE + 1]
    cards = [_card(kind, row) for row in rows]
    return {"cards": cards[:PAGE], "more": len(cards) > PAGE}


def _card(kind: Kind, row: Mapping[str, Any]) -> dict[str, Any]:
    values = kind.facts(row)
    return {"id": values.pop("ID"), "values": values}
