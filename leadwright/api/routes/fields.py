"""The fields of a kind of record, as forms, lists and conditions draw them."""

from django.http import HttpRequest, HttpResponse
from ninja import Router

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.fields_told import field_told
from leadwright.api.shapes import fields as shapes
from leadwright.fields import layout
from leadwright.records import shown
from leadwright.records.kind import KINDS
from leadwright.records.reads import known

router = Router(tags=["fields"])


@router.get("/fields/{kind}", response=list[shapes.Field])
def fields(request: HttpRequest, kind: str) -> HttpResponse:
    """Every field that the reader may see, group by group in order."""
    by, what = actor(request), KINDS[known(kind)]
    titles = {group.code: layout.title_of(group) for group in layout.groups(kind, what.fields)}
    told = [(field, shown.is_fixed(what, code, by=by)) for code, field in shown.fields(what, by=by).items()]
    return answer(
        [{**field_told(field, titles[field.group]), "read_only": field.read_only or fixed} for field, fixed in told]
    )
