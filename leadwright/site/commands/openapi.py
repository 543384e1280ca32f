"""`leadwright openapi`: what the API offers, for the types of the web and for those who integrate."""

import json
from pathlib import Path

import click

from leadwright.site.django_ready import set_up
from leadwright.site.terminal import Refusal
from leadwright.site.terminal import translate as _


@click.command(help=_("Print the OpenAPI of the web's own API."))
@click.option(
    "--check", type=click.Path(path_type=Path), help=_("Compare with this file instead, and fail if it differs.")
)
def command(*, check: Path | None) -> None:
    set_up()
    from leadwright.api.app import api

    text = json.dumps(api.get_openapi_schema(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if check is None:
        click.echo(text, nl=False)
    elif not check.exists() or check.read_text(encoding="utf-8") != text:
        raise Refusal("{file} is out of date: run make schema-update", file=check)
