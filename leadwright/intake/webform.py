"""A lead from a form on somebody's site: plain HTML from the server, so it works without JavaScript."""

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from leadwright.company import configuration
from leadwright.conversion import returning
from leadwright.fields import custom
from leadwright.fields import field as fields
from leadwright.limits import caller
from leadwright.limits.counting import Limit
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records import actions, demanded, held_files, options
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import KINDS
from leadwright.records.timeline import files
from leadwright.refusal import Refused, TooMany, Wrong

from . import receiving
from .inputs import Input
from .models import WebForm
from .once import once
from .receiving import Receiver

HONEYPOT = "website"  # people do not see this input; programs that fill in everything do
POSTS = Limit("form/address", 60, timedelta(minutes=10))
UPLOADS = Limit("form/files", 20, timedelta(minutes=10))
TAKEN_FROM_LINK = ("UTM_SOURCE", "UTM_MEDIUM", "UTM_CAMPAIGN", "UTM_CONTENT", "UTM_TERM")


def uses_of_fields() -> dict[str, list[str]]:
    """For each added field of leads, the forms that ask for it or fill it."""
    uses: dict[str, list[str]] = {}
    for one in WebForm.objects.order_by("title", "pk"):
        for code in custom.named_in([one.fields, one.required, one.fixed]):
            uses.setdefault(code, []).append(one.title)
    return uses


@dataclass(frozen=True)
class Sent:
    """What somebody sent: a text for each field, several where several may be chosen, and files."""

    request: HttpRequest
    receiver: Receiver
    given: dict[str, list[str]]

    @property
    def values(self) -> dict[str, Any]:
        """What is written in each field that is not empty."""
        filled = {code: [one for one in several if one.strip()] for code, several in self.given.items()}
        return {code: several if len(several) > 1 else several[0] for code, several in filled.items() if several}

    @property
    def with_files(self) -> set[str]:
        """The fields for which a file came."""
        return self.receiver.full | {code for code in self.receiver.fields if self.request.FILES.getlist(code)}


@csrf_exempt  # the form is for everybody, and stands on other people's sites too
@require_http_methods(["GET", "POST"])
def page(request: HttpRequest, slug: str) -> HttpResponse:
    """The form, and what is posted to it."""
    form = WebForm.objects.filter(slug=slug, active=True).first()
    if form is None:
        raise Http404
    if request.method == "GET":
        return _drawn(request, form, {}, {}, 200)
    sent = _received(request, form)
    try:
        POSTS.count(caller.address(request))
        if sent.with_files:
            UPLOADS.count(caller.address(request))
    except TooMany as too_many:
        return _too_many(request, form, sent, too_many.seconds)
    if not request.POST.get(HONEYPOT):
        try:
            _take(form, sent, request.POST.get("key", "").replace("\0", ""))
        except Refused as refused:
            return _drawn(request, form, sent.given, refused.problems, 422, sent.with_files)
    return redirect("form-thanks", slug=slug)


def thanks(request: HttpRequest, slug: str) -> HttpResponse:
    """What people see when it worked."""
    form = WebForm.objects.filter(slug=slug, active=True).first()
    if form is None:
        raise Http404
    return render(request, "intake/thanks.html", {"form": form, "company": configuration.company()})


def _received(request: HttpRequest, form: WebForm) -> Sent:
    """Read the body; its files go where this form has fields for them."""
    with_files = held_files.codes("lead") & set(form.fields)
    receiver = Receiver(request, with_files)
    request.upload_handlers = [receiver]
    codes = [code for code in (*form.fields, *TAKEN_FROM_LINK) if code not in with_files]
    return Sent(request, receiver, {code: request.POST.getlist(code) for code in codes})


def _take(form: WebForm, sent: Sent, key: str) -> int:
    by, values = Actor(f"form:{form.slug}"), sent.values
    _check(form, sent, values)
    held = {code: receiving.kept(sent.request, code, by=by) for code in sent.with_files}
    usable = f"form/{form.slug}/{key}"[:200] if key else ""
    whole = {**_owner(form), **form.fixed, **values}
    return once(usable, lambda: _told(whole, held, by) or _made(whole, held, by))


def _check(form: WebForm, sent: Sent, values: Mapping[str, Any]) -> None:
    """Everything that can be wrong before a file is kept; raises `Refused`."""
    if sent.receiver.unread:
        raise Refused.one("", "too_large", receiving.limits())
    _clean, wrong = fields.judged(KINDS["lead"].fields, values, KNOWLEDGE)
    missing = _required(form) - values.keys() - sent.with_files
    left_out = {code: [Wrong("required", _("Please fill this in"))] for code in missing}
    if problems := {**wrong, **receiving.problems(sent.request, sent.receiver), **left_out}:
        raise Refused(problems)


def _told(whole: Mapping[str, Any], held: Mapping[str, list[int]], by: Actor) -> int | None:
    """The open lead of somebody who asks again, which now has their files too."""
    lead = returning.told_to_open(whole, by=by)
    if lead and (several := [number for numbers in held.values() for number in numbers]):
        files.attach("lead", lead, several, by=by)
    return lead


def _made(whole: Mapping[str, Any], held: Mapping[str, list[int]], by: Actor) -> int:
    known = KINDS["lead"].fields
    in_fields = {code: numbers if known[code].multiple else numbers[-1] for code, numbers in held.items() if numbers}
    return actions.create("lead", {**whole, **in_fields}, by=by).id


def _required(form: WebForm) -> set[str]:
    """What the form itself wants, and those of its fields that a new lead must have; what it does not show, nobody is
    asked for.
    """
    lead = KINDS["lead"]
    stage = form.fixed.get(lead.stage) or options.first(lead.stages)
    return {*form.required, *(demanded.due(lead, stage) & set(form.fields))}


def _owner(form: WebForm) -> dict[str, Any]:
    """Whoever is named in the form, if they still work here: that they left must not cost a lead."""
    known = directory.person(form.responsible_id)
    return {"ASSIGNED_BY_ID": known.id} if known and known.active else {}


def _too_many(request: HttpRequest, form: WebForm, sent: Sent, seconds: int) -> HttpResponse:
    often = {"": [_("This was sent too often. Wait a little, then try again.")]}
    refused = _drawn(request, form, sent.given, often, 429, sent.with_files)
    refused["Retry-After"] = str(seconds)
    return refused


def _drawn(
    request: HttpRequest,
    form: WebForm,
    given: Mapping[str, list[str]],
    problems: Mapping[str, Any],
    status: int,
    with_files: Collection[str] = (),
) -> HttpResponse:
    known, required = KINDS["lead"].fields, _required(form)
    inputs = [
        Input(
            known[code],
            code in required,
            given.get(code, []),
            [str(one) for one in problems.get(code, ())],
            to_repeat=code in with_files and code not in problems,
        )
        for code in form.fields
        if code in known
    ]
    asked = {code: "".join(given.get(code, [])[:1]) for code in TAKEN_FROM_LINK}
    hidden = {code: text or request.GET.get(code.lower(), "")[:255] for code, text in asked.items()}
    context = {
        "form": form,
        "inputs": inputs,
        "takes_files": any(one.kind == "file" for one in inputs),
        "limits": receiving.limits(),
        "hidden": {code: value for code, value in hidden.items() if value},
        "key": request.POST.get("key") or uuid.uuid4().hex,
        "honeypot": HONEYPOT,
        "failed": bool(problems),
        "said": " ".join(map(str, problems.get("", ()))),
        "company": configuration.company(),
    }
    return render(request, "intake/form.html", context, status=status)
