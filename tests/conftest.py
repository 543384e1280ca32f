"""One cast for all tests: an administrator, an owner, a colleague in the same department, a stranger."""

import atexit
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# The browser of an earlier test leaves its event loop in the thread of the tests; nothing here is asynchronous.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
if "DATA" not in os.environ:  # else a process that shares the tests has made it
    os.environ["DATA"] = tempfile.mkdtemp(prefix="leadwright-tests-")
    atexit.register(shutil.rmtree, os.environ["DATA"], ignore_errors=True)

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from leadwright.company import configuration
from leadwright.people import directory, keys
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.processes import drawing, exchange
from leadwright.processes.models import Process
from leadwright.site import demo

pytest_plugins = ["tests.database"]

PASSWORD = "leadwright"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that at the end no process waits for the other."""
    items.sort(key=lambda one: one.path.parent.name not in ("e2e", "stories"))


@dataclass(frozen=True)
class Cast:
    """The people of the tests, as actors of the web."""

    admin: Actor
    owner: Actor
    colleague: Actor
    stranger: Actor

    def id(self, name: str) -> int:
        person = getattr(self, name).person
        assert person
        return int(person.id)


def joined(name: str, department: str, role: str = "salesperson") -> Actor:
    directory.add(email=f"{name}@example.com", name=name.title(), password=PASSWORD, department=department, role=role)
    return Actor("web", directory.by_email(f"{name}@example.com"))


@pytest.fixture
def cast(db: None) -> Cast:
    return Cast(
        admin=joined("admin", "Office", "administrator"),
        owner=joined("owner", "Sales"),
        colleague=joined("colleague", "Sales"),
        stranger=joined("stranger", "Service"),
    )


@pytest.fixture
def company(db: None) -> Actor:
    """The demo company without leads and processes; its administrator acts."""
    demo.load(size=0, with_process=False)
    return Actor("web", directory.by_email("admin@example.com"))


@pytest.fixture
def process(company: Actor) -> Process:
    """The article's process, published to run when a lead is created."""
    text = demo.ARTICLE.read_text(encoding="utf-8")
    made = exchange.imported(text, by=company)
    return drawing.publish(made.pk, made.revision, by=company)


@pytest.fixture
def web(company: Actor) -> Client:
    """The administrator's browser."""
    return browser_of("admin@example.com")


def browser_of(email: str) -> Client:
    client = Client()
    client.force_login(User.objects.get(email=email))
    return client


@pytest.fixture
def hook(company: Actor) -> str:
    """The administrator's REST address."""
    user = User.objects.get(email="admin@example.com")
    return f"/rest/{user.pk}/{keys.issue(user)}/"


def number_of(name: str) -> int:
    known = directory.by_email(f"{name}@example.com")
    assert known
    return known.id


@pytest.fixture(autouse=True)
def _quick_passwords(settings: Settings) -> None:
    """Hashing them well takes longer than most tests."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _fresh_configuration() -> None:
    """What one test left uncommitted is not for the next."""
    configuration.forget()


Json = dict[str, Any]
PROCESSES = Path(__file__).parent / "processes"
