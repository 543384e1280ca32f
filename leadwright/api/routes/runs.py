"""Runs of processes: the lists and the path each took."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import runs as shapes
from leadwright.conversion import reads as conversions
from leadwright.engine import Template
from leadwright.outbox import letters
from leadwright.outbox.models import Letter
from leadwright.people.access import Actor
from leadwright.processes import asking, by_hand, drawing, path, reads
from leadwright.processes.models import Run
from leadwright.records import reads as record_reads
from leadwright.records import shown
from leadwright.records.kind import KINDS

router = Router(tags=["runs"])


@router.get("/processes/{number}/runs", response={200: list[shapes.RunRow], **REFUSALS})
def runs(request: HttpRequest, number: int, after: int | None = None) -> HttpResponse:
    """Runs of a process, newest first."""
    by = actor(request)
    process = drawing.find(number, by=by)
    found = reads.runs(number, by=by, after=after)
    titles = record_reads.titles(process.kind, [run.record for run in found], by=by)
    return answer([_row(run, titles.get(run.record), by) for run in found])


@router.get("/runs/{number}", response={200: shapes.Run, **REFUSALS})
def run(request: HttpRequest, number: int) -> HttpResponse:
    """The path a run took, drawn upon the very version that ran."""
    by = actor(request)
    found = reads.run(number, by=by)
    title = record_reads.titles(found.kind, [found.record], by=by).get(found.record)
    hidden = shown.hidden(KINDS[found.kind], by=by)
    return answer(
        {
            **_row(found, title, by),
            "process": {"id": found.process_id, "name": found.process.name},
            "version": {"number": found.version.number},
            "template": found.version.template,
            "failed_block": found.block or None,
            "by": by_hand.way_told(found.via),
            "parameters": asking.answers(Template.load(found.version.template), found.parameters),
            "trace": path.of_run(found, _made(found, by), hidden=hidden),
            "mails": [_mail(one) for one in letters.of_runs([found.pk])] if not hidden else [],
        }
    )


def _made(run: Run, by: Actor) -> dict[str, Any]:
    """What the lead of the run became, or what that waits for."""
    if run.kind != "lead":
        return {"records": [], "waits": ""}
    became = conversions.became(run.record, by=by)
    records = [{key: one[key] for key in ("kind", "id", "title")} for one in became["records"]] if became else []
    return {"records": records, "waits": conversions.hindered(run.record)}


def _row(run: Run, title: str | None, by: Actor) -> dict[str, Any]:
    """Of a run for a record that the reader may not see no more than that it was."""
    return {
        "id": run.pk,
        "record": {"kind": run.kind, "id": run.record, "title": title or ""},
        "version": run.version.number,
        "status": run.status,
        "reason": "" if title is None else reads.reason(run.kind, run.reason, by=by),
        "started": run.started,
        "finished": run.finished,
    }


def _mail(one: Letter) -> dict[str, Any]:
    return {"id": one.pk, "block": one.block, "to": one.to, "subject": one.subject, "status": one.shown}
