"""Logging in by a provider of the company, which a small one on this machine stands in for."""

import base64
import hashlib
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from leadwright.audit.models import Line
from leadwright.login import oidc
from leadwright.people import directory
from leadwright.people.models import User
from tests.conftest import Cast, Json

START = "/oidc/company/login/"
ANNA = {"sub": "7", "email": "Anna@Example.com", "email_verified": True, "name": "Anna Weber", "unit": ["Europe"]}


class Provider(HTTPServer):
    """It knows one person, and gives a token for the code and the verifier that belong together."""

    claims: Json
    challenge = ""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Answers(BaseHTTPRequestHandler):
    server: Provider

    def do_GET(self) -> None:
        url = self.server.url
        self.say(
            {
                "issuer": url,
                "authorization_endpoint": f"{url}/authorize",
                "token_endpoint": f"{url}/token",
                "userinfo_endpoint": f"{url}/userinfo",
                "jwks_uri": f"{url}/keys",
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
            }
            if "well-known" in self.path
            else self.server.claims
        )

    def do_POST(self) -> None:
        given = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        hashed = base64.urlsafe_b64encode(hashlib.sha256(given["code_verifier"][0].encode()).digest()).decode()
        good = given["code"] == ["right"] and given["client_secret"] == ["hush"]
        if not good or hashed.rstrip("=") != self.server.challenge:
            self.say({"error": "invalid_grant"}, 400)
            return
        told = {**self.server.claims, "iss": self.server.url, "aud": "leadwright", "exp": time.time() + 60}
        self.say({"access_token": "t", "token_type": "Bearer", "id_token": jwt.encode(told, "k" * 32)})

    def say(self, body: Json, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, *args: Any) -> None:
        """In silence."""


@pytest.fixture
def provider(settings: Settings) -> Iterator[Provider]:
    with Provider(("127.0.0.1", 0), Answers) as server:
        server.claims = dict(ANNA)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings.OIDC_URL, settings.OIDC_NAME, settings.OIDC_DEPARTMENT_CLAIM = server.url, "Valve ID", "unit"
        app = {
            "provider_id": "company",
            "name": "Valve ID",
            "client_id": "leadwright",
            "secret": "hush",
            "settings": {"server_url": server.url},
        }
        settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}
        yield server
        server.shutdown()


def came_back(web: Client, provider: Provider, code: str = "right", onward: str = "") -> str:
    """Where somebody ends who goes to the provider and comes back with this code."""
    there = web.get(START, {"next": onward} if onward else {})["Location"]
    asked = {name: values[0] for name, values in parse_qs(urlsplit(there).query).items()}
    assert (asked["client_id"], asked["code_challenge_method"]) == ("leadwright", "S256")
    provider.challenge = asked["code_challenge"]
    return web.get(f"{START}callback/", {"code": code, "state": asked["state"]})["Location"]


def test_somebody_new_comes_in_as_a_salesperson_of_the_department_named(cast: Cast, provider: Provider) -> None:
    web = Client()
    assert web.get("/api/session").json()["oidc"] == "Valve ID"

    assert came_back(web, provider, onward="/deals") == "/deals"

    assert web.get("/api/session").json()["user"]["name"] == "Anna Weber"
    made = directory.by_email("anna@example.com")
    assert made
    assert (made.roles, made.department) == (("salesperson",), "Europe")
    assert list(Line.objects.order_by("pk").values_list("action", flat=True)) == ["person.hired", "log_in"]
    assert not User.objects.get(pk=made.id).has_usable_password()


def test_whoever_has_the_address_is_meant_and_not_made_twice(cast: Cast, provider: Provider) -> None:
    provider.claims = {**ANNA, "email": "owner@example.com"}
    for _round in range(2):
        web = Client()
        assert came_back(web, provider) == "/"
        assert web.get("/api/session").json()["user"]["id"] == cast.id("owner")
    assert directory.person(cast.id("owner")).department == "Sales"  # type: ignore[union-attr]  # they are there


@pytest.mark.parametrize(
    ("claims", "why"),
    [
        ({"email_verified": False}, "oidc_unknown"),
        ({"email_verified": None}, "oidc_unknown"),
        ({"email": ""}, "oidc_unknown"),
        ({"email": "stranger@example.com"}, "oidc_unknown"),
    ],
)
def test_who_is_not_verified_or_left_stays_out(cast: Cast, provider: Provider, claims: Json, why: str) -> None:
    directory.deactivate(User.objects.get(pk=cast.id("stranger")))
    provider.claims = {**ANNA, **claims}
    web = Client()

    assert came_back(web, provider) == f"/login?failed={why}"

    assert web.get("/api/session").json()["user"] is None
    assert Line.objects.get().action == "log_in.refused"


def test_a_wrong_code_and_a_foreign_state_stay_out(cast: Cast, provider: Provider) -> None:
    assert came_back(Client(), provider, code="wrong") == "/login?failed=oidc_failed"
    foreign = Client().get(f"{START}callback/", {"code": "right", "state": "guessed"})
    assert foreign["Location"] == "/login?failed=oidc_failed"


def test_a_provider_that_does_not_answer_leads_back(cast: Cast, provider: Provider, settings: Settings) -> None:
    app = settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"][0]
    app["settings"] = {"server_url": "http://127.0.0.1:9"}

    assert Client().get(START)["Location"] == "/login?failed=oidc_failed"


def test_nobody_is_led_to_another_site(cast: Cast, provider: Provider) -> None:
    assert came_back(Client(), provider, onward="https://evil.example/") == "/"


def test_without_a_provider_there_is_no_such_way(cast: Cast) -> None:
    assert Client().get("/api/session").json()["oidc"] is None
    assert Client().get(START).status_code == 404


def test_a_name_that_cannot_be_one_is_replaced(db: None, settings: Settings) -> None:
    settings.OIDC_DEPARTMENT_CLAIM = ""
    made = oidc.person({"email": "x@example.com", "email_verified": "true", "name": " " * 5})
    assert made
    assert made.name == "x@example.com"
