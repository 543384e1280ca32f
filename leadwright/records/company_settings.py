"""The company and its currencies as administrators change them: no amount becomes another one by that."""

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from operator import or_

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.company import configuration, particulars, rates
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.models import CustomField
from leadwright.fields.type import FieldType
from leadwright.fields.types.currency import Currency
from leadwright.fields.types.money import Money
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.refusal import Refused

from .kind import KINDS, Kind

_BESIDE = "CURRENCY_ID"


@transaction.atomic
def change(wanted: Mapping[str, str], *, by: Actor) -> None:
    """Change name, country, language or the own currency; raises `Denied` or `Refused`. An amount that names no
    currency is in the company's own: in another it would be another amount.
    """
    access.demand(by, "set_up", "settings")
    different = particulars.change(wanted)
    if "currency" in different and (those := _counted(_without_currency)):
        message = _("Amounts name no currency; give them one first. %(those)s") % {"those": those}
        raise Refused.one("currency", "amounts_without", message)
    if different:
        journal.note("company.changed", configuration.company().name, by=by, **different)


@transaction.atomic
def keep_rate(code: str, rate: str, *, by: Actor) -> None:
    """Add a currency, or say anew what a unit of it is worth; raises `Denied` or `Refused`."""
    access.demand(by, "set_up", "settings")
    kept = rates.keep(code, rate)
    journal.note("rate.kept", kept.code, by=by, rate=rates.written(kept.rate))


@transaction.atomic
def remove_rate(code: str, *, by: Actor) -> None:
    """Know a currency no longer; raises `Denied`, `NotThere` or `Refused`."""
    access.demand(by, "set_up", "settings")
    rates.remove(code)
    if fields := ", ".join(one.title for one in CustomField.objects.filter(settings__fixed=code)):
        message = _("Fields hold amounts in this currency: %(those)s") % {"those": fields}
        raise Refused.one("code", "in_use", message)
    if those := _counted(lambda kind: _in_currency(kind, code)):
        message = _("Amounts are in this currency; give them another one first. %(those)s") % {"those": those}
        raise Refused.one("code", "in_use", message)
    journal.note("rate.removed", code, by=by)


def _counted(which: Callable[[Kind], Q]) -> str:
    """How many records of each kind these are, in words, those in the recycle bin too."""
    found = {_(kind.plural): kind.model.objects.filter(which(kind)).count() for kind in KINDS.values()}
    return ", ".join(f"{plural}: {count}" for plural, count in found.items() if count)


def _in_currency(kind: Kind, code: str) -> Q:
    return _either(Q(**_holding(field, code)) for field in kind.fields.values() if _is(field, Currency))


def _holding(field: Field, code: str) -> dict[str, object]:
    return {f"{field.column}__contains": [code]} if field.multiple else {field.column: code}


def _without_currency(kind: Kind) -> Q:
    amounts = (one for one in kind.fields.values() if _is(one, Money) and not one.type.unit)
    some = _either(_some(one) for one in amounts)
    return Q(currency_id="") & some if _BESIDE in kind.fields else some


def _some(amount: Field) -> Q:
    if not amount.custom:
        return ~Q(**{amount.column: 0})
    nothing = Q(**{amount.column: 0}) | Q(**{amount.column: None}) | Q(**{amount.column: []})
    return Q(custom__has_key=amount.code) & ~nothing


def _is(field: Field, kind: type[FieldType]) -> bool:
    return isinstance(field.type.of if isinstance(field.type, Many) else field.type, kind)


def _either(several: Iterable[Q]) -> Q:
    return reduce(or_, several, Q(pk__in=()))
