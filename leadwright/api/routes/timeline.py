"""What stands on a record beside its fields: timeline, comments, activities."""

from typing import Annotated, Any, Literal

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api import timeline as shown
from leadwright.api.answers import answer
from leadwright.api.caller import actor, idempotency_key
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import timeline as shapes
from leadwright.intake.once import once
from leadwright.records import reads
from leadwright.records.timeline import activities, beside, comments, entries
from leadwright.records.timeline_tables import Activity, Comment

router = Router(tags=["timeline"])
Only = Literal["all", "changes", "comments", "activities", "files"]
Mentions = Annotated[list[int], Field(max_length=200)]


class NewComment(Schema):
    """What somebody writes."""

    text: str
    mentions: Mentions = []


class NewActivity(Schema):
    """`values`: type, subject, text, due, ends, responsible. `done` notes something that has been done already."""

    values: dict[str, Any]
    done: bool = False


class NoteValues(Schema):
    """What of it changes."""

    values: dict[str, Any]


class Done(Schema):
    """Whether it is done."""

    done: bool


@router.get("/records/{kind}/{number}/timeline", response={200: shapes.Timeline, **REFUSALS})
def timeline(
    request: HttpRequest, kind: str, number: int, only: Only = "all", before: int | None = None
) -> HttpResponse:
    """A page of the timeline, newest first."""
    by = actor(request)
    found, after = entries.page(reads.known(kind), number, by=by, only=only, before=before)
    may = shown.rights(kind, number, by)
    return answer({"entries": shown.entries(found, may), "before": after})


@router.get("/records/{kind}/{number}/history/{code}", response={200: list[shapes.FieldWas], **REFUSALS})
def history(request: HttpRequest, kind: str, number: int, code: str) -> HttpResponse:
    """What one field was, newest first."""
    return answer(shown.of_field(entries.of_field(reads.known(kind), number, code, by=actor(request)), code))


@router.get("/records/{kind}/{number}/readers", response={200: list[int], **REFUSALS})
def readers(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """The numbers of the people who may see the record: who can be mentioned, and given something to do."""
    record = beside.opened(reads.known(kind), number, "read", by=actor(request))
    return answer([one.id for one in beside.readers(record)])


@router.post("/records/{kind}/{number}/comments", response={201: shapes.Comment, **REFUSALS})
def comment(request: HttpRequest, kind: str, number: int, body: NewComment) -> HttpResponse:
    """A new comment. The same `Idempotency-Key` again answers with the same one."""
    by = actor(request)
    made = once(
        idempotency_key(request, by),
        lambda: comments.add(reads.known(kind), number, body.text, mentions=body.mentions, by=by).pk,
    )
    return answer(shown.comment(Comment.objects.get(pk=made), shown.rights(kind, number, by)), 201)


@router.patch("/records/{kind}/{number}/comments/{comment}", response={200: shapes.Comment, **REFUSALS})
def rewrite(request: HttpRequest, kind: str, number: int, comment: int, body: NoteValues) -> HttpResponse:
    """Its author writes it anew."""
    by = actor(request)
    found = comments.change(reads.known(kind), number, comment, body.values, by=by)
    return answer(shown.comment(found, shown.rights(kind, number, by)))


@router.delete("/records/{kind}/{number}/comments/{comment}", response={204: None, **REFUSALS})
def unsay(request: HttpRequest, kind: str, number: int, comment: int) -> HttpResponse:
    """Take a comment away."""
    comments.delete(reads.known(kind), number, comment, by=actor(request))
    return HttpResponse(status=204)


@router.post("/records/{kind}/{number}/comments/{comment}/restore", response={200: shapes.Comment, **REFUSALS})
def say_again(request: HttpRequest, kind: str, number: int, comment: int) -> HttpResponse:
    """Bring a comment back that was taken away."""
    by = actor(request)
    found = comments.restore(reads.known(kind), number, comment, by=by)
    return answer(shown.comment(found, shown.rights(kind, number, by)))


@router.get("/records/{kind}/{number}/activities", response={200: list[shapes.Activity], **REFUSALS})
def ahead(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """What is still to be done, soonest first."""
    may = shown.rights(reads.known(kind), number, actor(request))
    return answer([shown.activity(one, may) for one in activities.ahead(kind, number)])


@router.post("/records/{kind}/{number}/activities", response={201: shapes.Activity, **REFUSALS})
def plan(request: HttpRequest, kind: str, number: int, body: NewActivity) -> HttpResponse:
    """Plan an activity. The same `Idempotency-Key` again answers with the same one."""
    by = actor(request)
    made = once(
        idempotency_key(request, by),
        lambda: activities.plan(reads.known(kind), number, body.values, done=body.done, by=by).pk,
    )
    return answer(shown.activity(Activity.objects.get(pk=made), shown.rights(kind, number, by)), 201)


@router.patch("/records/{kind}/{number}/activities/{activity}", response={200: shapes.Activity, **REFUSALS})
def replan(request: HttpRequest, kind: str, number: int, activity: int, body: NoteValues) -> HttpResponse:
    """Change an activity."""
    by = actor(request)
    found = activities.change(reads.known(kind), number, activity, body.values, by=by)
    return answer(shown.activity(found, shown.rights(kind, number, by)))


@router.post("/records/{kind}/{number}/activities/{activity}/done", response={200: shapes.Activity, **REFUSALS})
def finish(request: HttpRequest, kind: str, number: int, activity: int, body: Done) -> HttpResponse:
    """It is done, or after all not yet."""
    by = actor(request)
    found = activities.finish(reads.known(kind), number, activity, done=body.done, by=by)
    return answer(shown.activity(found, shown.rights(kind, number, by)))


@router.delete("/records/{kind}/{number}/activities/{activity}", response={204: None, **REFUSALS})
def drop(request: HttpRequest, kind: str, number: int, activity: int) -> HttpResponse:
    """It will not be done."""
    activities.delete(reads.known(kind), number, activity, by=actor(request))
    return HttpResponse(status=204)


@router.post("/records/{kind}/{number}/activities/{activity}/restore", response={200: shapes.Activity, **REFUSALS})
def take_up(request: HttpRequest, kind: str, number: int, activity: int) -> HttpResponse:
    """It will be done after all."""
    by = actor(request)
    found = activities.restore(reads.known(kind), number, activity, by=by)
    return answer(shown.activity(found, shown.rights(kind, number, by)))
