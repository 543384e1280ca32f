"""What several records become as one, field by field, as chosen or as usual. and whether they can be parted again."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils import timezone

from leadwright.fields import contact_points
from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.field import Field
from leadwright.people.access import OWNER

from .kind import Kind
from .models import Merge
from .recycle_bin import KEPT

Facts = Mapping[str, Any]
Choices = Mapping[str, int]
_WITH = {"CURRENCY_ID": "OPPORTUNITY", "IS_MANUAL_OPPORTUNITY": "OPPORTUNITY"}


def chosen(kind: Kind, survivor: int, several: Mapping[int, Facts], choices: Choices) -> dict[str, int | None]:
    """Whose value each field takes that differs among them; nobody's alone when a list unites them all.

    Unless chosen: filled over empty, newest over older; where it stands and whose it is stays.
    """
    newest = sorted(several, key=lambda number: several[number].get("DATE_MODIFY") or "", reverse=True)
    order = {code: [survivor, *newest] for code in (kind.stage, "CATEGORY_ID", OWNER)}
    fields = [one for one in kind.fields.values() if not one.read_only and _differs(one, several.values())]
    usual = {one.code: _usual(one, several, order.get(one.code, newest)) for one in fields}
    wanted = {code: number for code, number in choices.items() if code in usual and number in several}
    together = {**usual, **wanted}
    return {code: together.get(_WITH.get(code, ""), number) for code, number in together.items()}


def undoable(merges: Iterable[int]) -> set[int]:
    """Those that can still be taken back."""
    wanted = list(merges)
    still = Merge.objects.filter(pk__in=wanted, undone=None, at__gt=timezone.now() - KEPT)
    return set(still.values_list("pk", flat=True)) if wanted else set()


def united(kind: Kind, several: Mapping[int, Facts], chosen: Mapping[str, int | None]) -> dict[str, Any]:
    """The values that follow from whose are taken."""
    return {
        code: _all_of(kind.fields[code], list(several.values())) if number is None else several[number].get(code)
        for code, number in chosen.items()
    }


def _differs(field: Field, several: Any) -> bool:
    values = [_bare(field, one.get(field.code)) for one in several]
    return any(value != values[0] for value in values)


def _usual(field: Field, several: Mapping[int, Facts], order: Sequence[int]) -> int | None:
    if field.multiple:
        return None
    return next((number for number in order if several[number].get(field.code)), order[0])


def _all_of(field: Field, several: Sequence[Facts]) -> list[Any]:
    """Every value once, in the order of the records."""
    found: list[Any] = []
    for facts in several:
        for one in facts.get(field.code) or ():
            if _bare(field, [one])[0] not in (_bare(field, found) or ()):
                found.append(contact_points.unnumbered(one) if isinstance(field.type, ContactPoints) else one)
    return found


def _bare(field: Field, value: Any) -> Any:
    """Values that can be compared: entries of contact points without their numbers; no emptiness but one."""
    if isinstance(field.type, ContactPoints):
        return [one["value"] for one in value or ()]
    return value or None
