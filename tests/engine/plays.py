"""Running templates in memory."""

from datetime import UTC, datetime
from typing import Any

from leadwright.engine import Outcome, Program, Template
from leadwright.engine.turn import Field

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


class Number:
    """A field that holds the number of a person."""

    def clean(self, value: Any) -> int:
        return int(str(value).removeprefix("user_"))


class Anything:
    """A field that takes what comes."""

    def clean(self, value: Any) -> Any:
        return value


FIELDS: dict[str, Field] = {
    "ASSIGNED_BY_ID": Number(),
    "TITLE": Anything(),
    "COMMENTS": Anything(),
    "OPPORTUNITY": Anything(),
}


def program(*body: dict[str, Any], **more: Any) -> Program:
    return Program(Template.load({"body": list(body), **more}), FIELDS)


def play(*body: dict[str, Any], facts: dict[str, Any] | None = None, **more: Any) -> Outcome:
    return program(*body, **more).start(
        facts or {}, now=NOON, show=lambda code, value: f"<{code} {value}>", system={"HostUrl": "https://crm.example"}
    )


def modify(number: str = "m", /, overwrite: bool = True, **values: Any) -> dict[str, Any]:
    fields = [{"field": code, "value": value} for code, value in values.items()]
    return {"type": "modify_document", "id": number, "fields": fields, "overwrite": overwrite}


def email(number: str = "e", **settings: Any) -> dict[str, Any]:
    return {"type": "email", "id": number, "to": ["user_3"], "subject": "Hello", **settings}


def branch(number: str, *body: dict[str, Any], rows: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    return {"id": number, "when": {"rows": rows or []}, "body": list(body)}


def condition(number: str, *branches: dict[str, Any]) -> dict[str, Any]:
    return {"type": "condition", "id": number, "branches": list(branches)}
