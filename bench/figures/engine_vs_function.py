"""Whole runs of the article's process in the engine, against the same rule written by hand in Python."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import yaml

import leadwright
from bench.figure import Figure
from leadwright.engine import Program, Template

ARTICLE = Path(leadwright.__file__).parent / "site" / "assign_a_responsible_person.yaml"
ROUNDS, RUNS = 15, 5_000
NOW = datetime(2026, 11, 21, tzinfo=UTC)
PEOPLE = {1: "Anna Weber", 2: "Minh Trần", 3: "Sara Lopez"}
Facts = dict[str, Any]


class Person:
    """The field of the responsible person."""

    def clean(self, value: Any) -> int:
        return int(str(value).removeprefix("user_"))


def by_hand(facts: Facts) -> tuple[dict[str, Any], tuple[Any, ...], list[tuple[Any, ...]]]:
    """The rule as a programmer would write it: the change, the rendered mail, and the path with what was seen."""
    currency, amount = facts["CURRENCY_ID"], facts["OPPORTUNITY"]
    old = facts["ASSIGNED_BY_ID"]
    path: list[tuple[Any, ...]]
    if currency == "EUR":
        owner, path = 1, [("b1", 0, [currency])]
    elif amount > 500:
        owner, path = 2, [("b1", 1, [currency]), ("b5", 0, [amount, amount])]
    else:
        owner, path = 3, [("b1", 1, [currency]), ("b5", 1, [amount, amount])]
    subject = f"New lead for you: {facts['TITLE']}"
    text = (
        f"Hello {PEOPLE[owner]},\n\n{facts['TITLE']} has just been assigned to you: {amount:,.2f} {currency}."
        f"\nPlease call within one working hour.\n\n{facts['URL']}"
    )
    path += [("set", {"ASSIGNED_BY_ID": [old, owner]}), ("b10", {"to": (owner,), "subject": subject})]
    return {"ASSIGNED_BY_ID": owner}, ((owner,), subject, text), path


def measure() -> Figure:
    """Runs per second of the engine over those of the function, over the same leads in turn."""
    program, leads = article(), facts_of_leads()
    check_equal(program, leads)
    ratios, engine_seconds = [], []
    for _ in range(ROUNDS):
        ours = seconds(lambda facts: start(program, facts), leads)
        theirs = seconds(by_hand, leads)
        ratios.append(theirs / ours)
        engine_seconds.append(ours / RUNS)
    return Figure(
        "engine_vs_function",
        round(median(ratios), 4),
        0.1,
        f"{median(engine_seconds) * 1e6:.1f} microseconds a run in the engine; median of {ROUNDS} rounds of {RUNS}",
    )


def start(program: Program, facts: Facts) -> Any:
    return program.start(facts, now=NOW, show=show, system={})


def show(code: str, value: Any) -> str:
    if code == "ASSIGNED_BY_ID":
        return PEOPLE[value]
    return f"{value:,.2f}" if code == "OPPORTUNITY" else str(value)


def article() -> Program:
    """The process of the demo company."""
    text = ARTICLE.read_text(encoding="utf-8").replace('"field:', '"')
    for number, email in enumerate(("anna", "minh", "sara"), start=1):
        text = text.replace(f"user:{email}@example.com", f"user_{number}")
    return Program(Template.load(yaml.safe_load(text)["template"]), {"ASSIGNED_BY_ID": Person()})


def facts_of_leads() -> list[Facts]:
    """Leads that take every branch in turn; each has as many fields as a real one."""
    others = {f"FIELD_{n}": "" for n in range(40)}
    kinds = [("EUR", 100.0), ("USD", 900.0), ("USD", 500.0)]
    return [
        {
            **others,
            "TITLE": f"Lead {n}",
            "COMPANY_TITLE": "Kessler",
            "URL": "https://crm.example/leads/1",
            "CURRENCY_ID": kinds[n % 3][0],
            "OPPORTUNITY": kinds[n % 3][1],
            "ASSIGNED_BY_ID": 9,
        }
        for n in range(RUNS)
    ]


def check_equal(program: Program, leads: list[Facts]) -> None:
    """Both must come to the same, or the comparison means nothing."""
    for facts in leads[:9]:
        outcome, (changes, mail, path) = start(program, facts), by_hand(facts)
        change, letter = outcome.effects
        same_path = [step[1:] for step in outcome.trace] == [step[1:] for step in path]
        if (change.values, (letter.to, letter.subject, letter.text), same_path) != (changes, mail, True):
            raise AssertionError(f"the two disagree on {facts}")


def seconds(run: Callable[[Facts], Any], leads: list[Facts]) -> float:
    started = time.perf_counter()
    for facts in leads:
        run(facts)
    return time.perf_counter() - started
