"""A lead from a form on somebody's site: plain HTML from the server, so it works without JavaScript."""

import uuid
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
from leadwright.fields.field import Field
from leadwright.limits import caller
from leadwright.limits.counting import Limit
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records import actions, demanded, held_files, options
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused, TooMany, Wrong

from .models import WebForm
from .once import once

HONEYPOT = "website"  # people do not see this input; programs that fill in everything do
POSTS = Limit("form/address", 60, timedelta(minutes=10))
TAKEN_FROM_LINK = ("UTM_SOURCE", "UTM_MEDIUM", "UTM_CAMPAIGN", "UTM_CONTENT", "UTM_TERM")
_INPUTS = {
    "long_text": "textarea",
    "email": "email",
    "emails": "email",
    "phone": "tel",
    "phones": "tel",
    "money": "number",
    "number": "number",
}


@dataclass(frozen=True)
class Input:
    """One input as the page draws it."""

    field: Field
    required: bool
    value: str
    errors: list[str]

    @property
    def title(self) -> str:
        return _(self.field.title)

    @property
    def kind(self) -> str:
        return "select" if self.choices else _INPUTS.get(self.field.type.name, "text")

    @property
    def choices(self) -> list[tuple[str, str]]:
        if self.field.type.name == "currency":
            return [(code, code) for code in configuration.rates()]
        return [(one.code, one.name) for one in options.entries(getattr(self.field.type, "of", ""))]


@csrf_exempt  # the form is for everybody, and stands on other people's sites too
@require_http_methods(["GET", "POST"])
def page(request: HttpRequest, slug: str) -> HttpResponse:
    """The form, and what is posted to it."""
    form = WebForm.objects.filter(slug=slug, active=True).first()
    if form is None:
        raise Http404
    if request.method == "GET":
        return _drawn(request, form, {}, {}, 200)
    given = {code: request.POST.get(code, "") for code in (*form.fields, *TAKEN_FROM_LINK)}
    try:
        POSTS.count(caller.address(request))
    except TooMany as too_many:
        return _too_many(request, form, given, too_many.seconds)
    if not request.POST.get(HONEYPOT):
        try:
            _take(form, given, request.POST.get("key", "").replace("\0", ""))
        except Refused as refused:
            return _drawn(request, form, given, refused.problems, 422)
    return redirect("form-thanks", slug=slug)


def thanks(request: HttpRequest, slug: str) -> HttpResponse:
    """What people see when it worked."""
    form = WebForm.objects.filter(slug=slug, active=True).first()
    if form is None:
        raise Http404
    return render(request, "intake/thanks.html", {"form": form, "company": configuration.company()})


def _take(form: WebForm, given: dict[str, str], key: str) -> int:
    missing = [code for code in _required(form) if not given.get(code, "").strip()]
    if missing:
        wrong = Wrong("required", _("Please fill this in"))
        raise Refused({code: [wrong] for code in missing})
    values = {code: value for code, value in given.items() if value.strip()}
    owner = _owner(form)
    by = Actor(f"form:{form.slug}")
    usable = f"form/{form.slug}/{key}"[:200] if key else ""
    whole = {**owner, **form.fixed, **values}
    return once(usable, lambda: returning.told_to_open(whole, by=by) or actions.create("lead", whole, by=by).id)


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


def _too_many(request: HttpRequest, form: WebForm, given: dict[str, str], seconds: int) -> HttpResponse:
    refused = _drawn(request, form, given, {"": [_("This was sent too often. Wait a little, then try again.")]}, 429)
    refused["Retry-After"] = str(seconds)
    return refused


def _drawn(request: HttpRequest, form: WebForm, given: dict[str, str], problems: Any, status: int) -> HttpResponse:
    fields, required = KINDS["lead"].fields, _required(form)
    inputs = [
        Input(fields[code], code in required, given.get(code, ""), [str(one) for one in problems.get(code, ())])
        for code in form.fields
        if code in fields and code not in held_files.codes("lead")
    ]
    hidden = {code: given.get(code) or request.GET.get(code.lower(), "")[:255] for code in TAKEN_FROM_LINK}
    context = {
        "form": form,
        "inputs": inputs,
        "hidden": {code: value for code, value in hidden.items() if value},
        "key": request.POST.get("key") or uuid.uuid4().hex,
        "honeypot": HONEYPOT,
        "failed": bool(problems),
        "said": " ".join(map(str, problems.get("", ()))),
        "company": configuration.company(),
    }
    return render(request, "intake/form.html", context, status=status)
