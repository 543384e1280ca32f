"""How a `tsquery` asks the records of a kind: by walking the newest, or by the index.

What many records have in common is found at once among the newest; what few have, by the index. Each is very slow where
the other is quick, and the database guesses wrong for beginnings of words, so it is told which to use.
"""

from typing import Any

from django.db.models import BooleanField, F, Func, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from . import words
from .kind import Kind

Rows = QuerySet[Any, Any]
NEWEST = 10_000
_COMMON = 50
_MOST = 10_000


class _Walked(Func):
    """As a function the match knows no index."""

    template = "ts_match_vq(%(expressions)s::tsquery)"
    output_field = BooleanField()


class _Indexed(Func):
    template = "(%(expressions)s::tsquery)"
    arg_joiner = " @@ "
    output_field = BooleanField()


def walked(rows: Rows, query: str) -> Rows:
    """Those that match, newest first, found one by one."""
    return rows.filter(_Walked(F("search"), Value(query))).order_by("-pk")


def newest(kind: Kind, rows: Rows, query: str) -> Rows:
    """Those of the newest `NEWEST` records that match."""
    last = kind.model._default_manager.order_by("-pk").values("pk")[NEWEST : NEWEST + 1]
    return walked(rows.filter(pk__gt=Coalesce(Subquery(last), Value(0))), query)


def indexed(rows: Rows, query: str, looked_up: str = "") -> Rows:
    """Those that match, newest first, found by the index: the sum in the order rules out walking.

    `looked_up` is what of the query the index is asked for, when not all of it.
    """
    found = rows.filter(_Indexed(F("search"), Value(looked_up or query)))
    exactly = found.filter(_Walked(F("search"), Value(query))) if looked_up not in ("", query) else found
    return exactly.order_by((F("pk") + 0).desc())


def where(kind: Kind, text: str) -> Q:
    """What holds for records of the kind in which every word is found, to be asked for in any order.

    Of what few have in common, the newest ten thousand.
    """
    number, query = words.numbered(text), words.asked(text)
    if number is not None:
        return Q(pk=number)
    if not query:
        return Q()
    everything = kind.model._default_manager.all()
    if newest(kind, everything, query)[:_COMMON].values("pk").count() == _COMMON:
        return Q(_Walked(F("search"), Value(query)))
    rare = indexed(everything, query, words.asked(text, shortest=words.TELLING))
    return Q(pk__in=list(rare.values_list("pk", flat=True)[:_MOST]))
