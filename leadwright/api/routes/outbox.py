"""The letters that were written, and what became of them."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Router

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import outbox as shapes
from leadwright.outbox import letters
from leadwright.outbox.models import Letter
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records.reads import NoSuchRecord, called

router = Router(tags=["outbox"])


@router.get("/outbox", response=list[shapes.MailRow])
def outbox(request: HttpRequest) -> HttpResponse:
    """The newest letters."""
    by = actor(request)
    access.demand(by, "read", "outbox")
    found = list(letters.newest())
    named = called([(one.kind, one.record) for one in found], by=by)
    return answer([_row(one, named) for one in found])


@router.get("/outbox/{number}", response={200: shapes.Mail, **REFUSALS}, by_alias=True)
def letter(request: HttpRequest, number: int) -> HttpResponse:
    """One letter, whole."""
    by = actor(request)
    access.demand(by, "read", "outbox")
    one = _find(number)
    named = called([(one.kind, one.record)], by=by)
    text = _("Only the person it is for may read this letter.") if _is_hidden(one, by) else one.text
    body = {"text": "" if one.html else text, "html": text if one.html else None}
    return answer({**_row(one, named), **body, "message_id": one.message_id, "from": settings.MAIL_FROM})


@router.post("/outbox/{number}/send", response={200: shapes.Mail, **REFUSALS}, by_alias=True)
def send(request: HttpRequest, number: int) -> HttpResponse:
    """Try once more to deliver a letter that was kept, failed or left unsure."""
    access.demand(actor(request), "send", "outbox")
    letters.send_again(_find(number))
    return letter(request, number)


def _is_hidden(one: Letter, by: Actor) -> bool:
    """What lets somebody in is for those alone who could let themselves in as well."""
    mine = by.person is not None and one.to == [by.person.email]
    return one.secret and not mine and not access.may(by, "edit", "roles")


def _find(number: int) -> Letter:
    found = Letter.objects.filter(pk=number).first()
    if found is None:
        raise NoSuchRecord(number)
    return found


def _row(one: Letter, named: dict[tuple[str, int], str]) -> dict[str, Any]:
    title = named.get((one.kind, one.record or 0), "")
    record = {"kind": one.kind, "id": one.record, "title": title} if one.record else None
    return {
        "id": one.pk,
        "to": one.to,
        "subject": one.subject,
        "status": one.shown,
        "attempts": one.attempts,
        "error": one.error,
        "created": one.created,
        "sent": one.sent,
        "record": record,
        "run": one.run,
    }
