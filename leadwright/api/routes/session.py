"""Logging in and out, and what the person logged in may do."""

from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema
from ninja.security import APIKeyCookie

from leadwright.api.answers import answer
from leadwright.api.caller import ANYHOW, actor, must_set_up, user
from leadwright.api.shapes import REFUSALS, TRIES
from leadwright.api.shapes import session as shapes
from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.conversion import terms as conversion_terms
from leadwright.login import door, factors, second_step, seeing
from leadwright.people import access, directory, roles
from leadwright.people.operations import OF_PLACES
from leadwright.records.kind import KINDS

router = Router(tags=["session"])


class Anybody(APIKeyCookie):
    """Nobody need be logged in, but unsafe requests must come from our own pages."""

    param_name = settings.SESSION_COOKIE_NAME

    def authenticate(self, request: HttpRequest, key: str | None) -> bool:
        return True


class LogIn(Schema):
    """What the log-in page sends."""

    email: str = Field(max_length=254)
    password: str = Field(max_length=4_096)


class Wishes(Schema):
    """What people choose for themselves."""

    language: str | None = Field(None, pattern="^(en|vi)$")
    time_zone: str | None = Field(None, max_length=64)


class RoleToSeeAs(Schema):
    """As which role somebody wants to look at the product."""

    role: str = Field(max_length=100)


@router.get("/session", auth=None, response=shapes.Session)
def read(request: HttpRequest) -> HttpResponse:
    """Who is logged in, and the company they see."""
    return answer(told(request))


@router.post("/session", auth=Anybody(), response={200: shapes.Session, **TRIES})
def log_in(request: HttpRequest, body: LogIn) -> HttpResponse:
    """Log in with e-mail and password."""
    found = door.known(request, body.email, body.password)
    if found is None:
        message = _("This e-mail and password do not match. Check both and try again.")
        return answer({"code": "wrong_password", "message": message}, 401)
    second_step.begin(request, found)
    return answer(told(request))


@router.delete("/session", auth=ANYHOW, response={204: None})
def log_out(request: HttpRequest) -> HttpResponse:
    """Log out."""
    if request.user.is_authenticated:
        journal.note("log_out", str(request.user), by=actor(request))
    logout(request)
    return HttpResponse(status=204)


@router.patch("/session", auth=ANYHOW, response={200: shapes.Session, **TRIES})
def choose(request: HttpRequest, body: Wishes) -> HttpResponse:
    """Choose a language, or a time zone: an empty one is the company's."""
    if body.language is not None:
        directory.set_language(user(request), body.language)
    if body.time_zone is not None:
        directory.set_time_zone(user(request), body.time_zone)
    return answer(told(request))


@router.put("/session/role", response={200: shapes.Session, **REFUSALS})
def see_as(request: HttpRequest, body: RoleToSeeAs) -> HttpResponse:
    """Look at the product as a role would, without changing anything."""
    seeing.begin(request, body.role, by=actor(request))
    return answer(told(request))


@router.delete("/session/role", auth=ANYHOW, response={200: shapes.Session})
def see_again(request: HttpRequest) -> HttpResponse:
    """Go back to one's own rights."""
    seeing.end(request)
    return answer(told(request))


def told(request: HttpRequest) -> dict[str, Any]:
    """The company, and who looks at it."""
    company = configuration.company()
    get_token(request)  # the cookie that unsafe requests must bring back
    return {
        **_person(request),
        "demo": settings.DEMO_LOG_IN if company.demo else None,
        "oidc": settings.OIDC_NAME if settings.OIDC_URL else None,
        "company": company.name,
        "currency": company.currency,
        "first_steps": company.first_steps,
        "simple": conversion_terms.now().simple,
    }


def _person(request: HttpRequest) -> dict[str, Any]:
    if not request.user.is_authenticated:
        awaited = second_step.awaited(request)
        ways = factors.ways(awaited) if awaited else []
        return {"user": None, "can": [], "kinds": [], "second_step": ways, "must_set_up": False, "seen_as": ""}
    by = actor(request)
    kinds = [name for name, kind in KINDS.items() if access.may(by, "read", kind)]
    can = [f"{what}.{verb}" for what in OF_PLACES for verb in access.allowed(by, what)]
    can += [f"{name}.add" for name, kind in KINDS.items() if access.may(by, "add", kind)]
    one = by.person
    me = one and {name: getattr(one, name) for name in shapes.Myself.model_fields}
    return {
        "user": me,
        "can": can,
        "kinds": kinds,
        "second_step": [],
        "must_set_up": must_set_up(request),
        "seen_as": _name_of(seeing.role(request)),
    }


def _name_of(code: str) -> str:
    role = roles.everything().get(code)
    return _(role.name) if role else code
