"""`batch`: up to 50 calls in one, each able to use results of those before it (`$result[key][0][ID]`)."""

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

from . import php
from .call import Call, Listed, RestError

MOST = 50
Answered = tuple[Any, dict[str, Any]]
_REFERENCE = re.compile(r"\$result((?:\[[^\]]*\])+)")
_KEY = re.compile(r"\[([^\]]*)\]")


def batch(call: Call, answer: Callable[[str, Mapping[str, Any]], Answered]) -> dict[str, Any]:
    """Answer each command in turn. `answer(method, params)` gives a result and its time, or raises `RestError`."""
    commands = call.params.get("cmd") or {}
    listed = commands if isinstance(commands, list) else []
    pairs = list(commands.items()) if isinstance(commands, dict) else list(enumerate(listed))
    halt = str(call.params.get("halt", 0)).lower() in ("1", "true", "y")
    told: dict[str, dict[str, Any]] = {part: {} for part in ("result", "error", "total", "next", "time")}
    for place, (key, command) in enumerate(pairs):
        _one(str(key), str(command), place, told, answer)
        if halt and told["error"]:
            break
    return {"result" if part == "result" else f"result_{part}": _as_php(value) for part, value in told.items()}


def _one(key: str, command: str, place: int, told: dict[str, dict[str, Any]], answer: Any) -> None:
    name, _, query = command.partition("?")
    try:
        if place >= MOST:
            raise RestError("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded")
        if name.strip("/ ").lower().removesuffix(".json") == "batch":
            raise RestError("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage", 405)
        result, told["time"][key] = answer(name, _filled(php.parsed(query), told["result"]))
    except RestError as error:
        told["error"][key] = {"error": error.code, "error_description": error.words}
        return
    if isinstance(result, Listed):
        told["total"].update({} if result.total is None else {key: result.total})
        told["next"].update({} if result.next is None else {key: result.next})
        result = result.rows
    told["result"][key] = result


def _filled(value: Any, results: Mapping[str, Any]) -> Any:
    """The parameters with every reference replaced; one that leads nowhere is empty."""
    if isinstance(value, dict):
        return {key: _filled(one, results) for key, one in value.items()}
    if isinstance(value, list):
        return [_filled(one, results) for one in value]
    return _REFERENCE.sub(lambda match: _found(match[1], results), unquote(value)) if "$" in value else value


def _found(path: str, results: Any) -> str:
    for key in _KEY.findall(path):
        if isinstance(results, list):
            results = {str(place): one for place, one in enumerate(results)}
        results = results.get(key) if isinstance(results, dict) else None
    return "" if results is None or isinstance(results, (dict, list)) else str(results)


def _as_php(told: dict[str, Any]) -> Any:
    """A map with keys 0..n-1 is a list, and so is an empty one."""
    in_order = list(told) == [str(place) for place in range(len(told))]
    return list(told.values()) if in_order else told
