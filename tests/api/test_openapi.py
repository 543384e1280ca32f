"""The OpenAPI is fit for making types of it."""

from collections import Counter

from leadwright.api import routes, shapes
from leadwright.api.app import api


def test_no_two_shapes_share_a_name() -> None:
    from importlib import import_module
    from pkgutil import iter_modules

    from ninja import Schema

    modules = [
        import_module(f"{room.__name__}.{one.name}") for room in (routes, shapes) for one in iter_modules(room.__path__)
    ]
    named = {
        value
        for module in (*modules, shapes)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Schema) and value is not Schema
    }

    assert not [name for name, count in Counter(one.__name__ for one in named).items() if count > 1]


def test_every_endpoint_says_what_it_answers() -> None:
    for path, ways in api.get_openapi_schema()["paths"].items():
        for way, said in ways.items():
            assert said["summary"], (way, path)
            assert (
                any("content" in one for status, one in said["responses"].items() if str(status) != "204")
                or 204 in said["responses"]
            ), (way, path)
