"""Nobody finds a record by the words of a field that is hidden from them: what the index found is looked at again."""

from django.db import connection
from django.db.models import Q

from leadwright.people import access
from leadwright.people.access import Actor

from . import matching, shown, words
from .kind import Kind
from .matching import Rows

MOST = 500
"""So many of the newest that the index finds are looked at."""

_HOLD = """
    select told.id from unnest(%s::bigint[], %s::text[]) told (id, search) join {table} record on record.id = told.id
    where (told.search::tsvector || ts_filter(coalesce(record.search, ''), '{{c}}')) @@ %s::tsquery
"""


def are_hidden(kind: Kind, *, by: Actor) -> bool:
    """Whether some of what such records are found by is hidden from the actor."""
    return not words.searched(kind).isdisjoint(shown.hidden(kind, by=by))


def where(kind: Kind, text: str, *, by: Actor) -> Q:
    """What holds for records of the kind in which the actor may find every word."""
    query = words.asked(text)
    if words.numbered(text) is not None or not query or not are_hidden(kind, by=by):
        return matching.where(kind, text)
    rows = access.visible(by, kind, kind.model._default_manager.filter(deleted_at=None))
    return Q(pk__in=found(kind, matching.indexed(rows, query)[:MOST], query, by=by))


def found(kind: Kind, rows: Rows, query: str, *, by: Actor) -> set[int]:
    """Those that the query finds by what the actor sees of them and by what comments say."""
    facts = [(row["id"], kind.facts(row)) for row in rows.values(*kind.columns)]
    several = {number: words.indexed(kind, shown.values(kind, one, by=by)) for number, one in facts}
    table = connection.ops.quote_name(kind.model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(_HOLD.format(table=table), [list(several), list(several.values()), query])
        return {number for (number,) in cursor.fetchall()}
