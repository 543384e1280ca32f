"""Logging in by a provider of the company (OpenID Connect). allauth speaks with it; here is who comes in by it.

The provider answers for who somebody is, also by a second factor: none of ours is asked for.
"""

from typing import Any, NoReturn
from urllib.parse import urlencode

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.providers.openid_connect import views
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from requests import RequestException

from leadwright.audit import journal
from leadwright.company.naming import named
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.refusal import Refused

from . import door

PROVIDER = "company"
ROLE = "salesperson"
BY = Actor("oidc")


def start(request: HttpRequest) -> HttpResponse:
    """The way to the provider; back to the log-in page when it does not answer."""
    try:
        led: HttpResponse = views.login(request, PROVIDER)
    except (RequestException, KeyError) as failure:
        return _back(str(failure), "oidc_failed")
    return led


class Adapter(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """What allauth asks when somebody comes from the provider. It keeps nothing: the verified e-mail says who it is."""

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> NoReturn:
        """They are in, or told why not."""
        data = sociallogin.account.extra_data
        claims = {**(data.get("id_token") or {}), **(data.get("userinfo") or {})}
        user = person(claims)
        if user is None:
            raise ImmediateHttpResponse(_back(str(claims.get("email", "")), "oidc_unknown"))
        door.enter(request, user, strong=True)
        onward = str(sociallogin.state.get("next") or "/")
        safe = url_has_allowed_host_and_scheme(onward, allowed_hosts=None)
        raise ImmediateHttpResponse(redirect(onward if safe else "/"))

    def on_authentication_error(self, request: HttpRequest, provider: Any, **why: Any) -> NoReturn:
        """The provider said no, or what it said was not to be believed."""
        raise ImmediateHttpResponse(_back(str(why.get("exception") or why.get("error") or ""), "oidc_failed"))


@transaction.atomic
def person(claims: dict[str, Any]) -> User | None:
    """Whom the provider speaks of: whoever has this verified e-mail, or somebody new; nobody if they left."""
    email = str(claims.get("email", "")).strip().lower()
    if not email or claims.get("email_verified") not in (True, "true"):
        return None
    known = User.objects.filter(email=email).first()
    if known:
        return known if known.is_active else None
    return _new(email, claims)


def _new(email: str, claims: dict[str, Any]) -> User | None:
    department = claims.get(settings.OIDC_DEPARTMENT_CLAIM) if settings.OIDC_DEPARTMENT_CLAIM else ""
    place = str(department[0] if isinstance(department, list) and department else department or "")[:200].strip()
    try:
        name = named(str(claims.get("name") or email.split("@")[0]))
    except Refused:
        name = email
    user = directory.add(email=email, name=name, department=place, role=ROLE)
    journal.note("person.hired", email, by=BY, roles=[ROLE], department=place)
    return user


def _back(about: str, why: str) -> HttpResponse:
    journal.note("log_in.refused", about, by=BY, why=why)
    return redirect(f"/login?{urlencode({'failed': why})}")
