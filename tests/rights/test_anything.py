"""Whatever fits the description of the API, and what does not, is answered without an error of the server, and tells a
stranger and a salesperson of another department nothing. `EXAMPLES=100` asks longer and by other chances each time.
"""

import copy
import json
import os
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.core import NOT_SET

from leadwright.api.app import api

from .scene import ADDRESS, SECRET, Caller, Scene, undone
from .test_strangers import _names, scene  # noqa: F401  a fixture

EXAMPLES = int(os.environ.get("EXAMPLES", "0"))
_ASKED = settings(
    max_examples=EXAMPLES or 2,
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
Asked = Any
"""A case of schemathesis, whose types know only its own ways of asking."""
READERS = ("admin", "stranger", "nobody")


def test_nothing_breaks_the_server_or_tells_what_it_may_not(scene: Scene) -> None:  # noqa: F811  the fixture
    callers, wrong = {one: Caller(one) for one in READERS}, set[str]()
    for found in schemathesis.openapi.from_dict(api.get_openapi_schema()).get_all_operations():
        operation: Any = found.ok()  # type: ignore[union-attr]  # the description is ours and has no errors
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            _ask(operation.as_strategy(generation_mode=mode), lambda case: _tried(case, scene, callers, wrong))

    assert not wrong, "\n".join(sorted(wrong))


def _ask(cases: Any, tried: Callable[[Any], None]) -> None:
    try:
        _ASKED(given(case=cases)(lambda case: tried(case)))()
    except (schemathesis.errors.SchemathesisError, Unsatisfiable):  # nothing could be wrong with it
        return


def _tried(case: Asked, scene: Scene, callers: dict[str, Caller], wrong: set[str]) -> None:  # noqa: F811
    """Of the records there are, when what was generated is right; else of any."""
    is_right = case.meta is None or case.meta.generation.mode == GenerationMode.POSITIVE
    address = _address(case, _names(case.path, scene) if is_right else {})
    for reader, call in callers.items():
        with undone():
            said = _answer(call, case, address)
        if said.startswith("5") or (reader != "admin" and _tells(said, address, case.body)):
            wrong.add(f"{reader}: {case.method} {address} {str(case.body)[:300]}\n    {said[:300]}")


def _address(case: Asked, names: dict[str, Any]) -> str:
    parts = {name: quote(str(part), safe="") for name, part in {**(case.path_parameters or {}), **names}.items()}
    asked = urlencode(case.query or {}, doseq=True, errors="replace")
    return str(case.path).format(**parts) + (f"?{asked}" if asked else "")


def _answer(call: Caller, case: Asked, address: str) -> str:
    """The status and what is said."""
    kept = copy.copy(call.client.cookies)
    try:
        body = {} if case.body is NOT_SET else {"data": _written(case), "content_type": "application/json"}
        response = getattr(call.client, case.method.lower())(address, **body)
        content = b"".join(response.streaming_content) if response.streaming else response.content
        return f"{response.status_code} {content.decode(errors='replace')}"
    except Exception as error:
        return f"500 {error!r}"
    finally:
        call.client.cookies = kept


def _written(case: Asked) -> bytes:
    return case.body if isinstance(case.body, bytes) else json.dumps(case.body, default=str).encode()


def _tells(said: str, *asked: Any) -> bool:
    return any(word in said and word not in str(asked) for word in (SECRET, ADDRESS))
