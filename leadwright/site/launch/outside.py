"""Looks at an outside PostgreSQL before anything is made."""

import psycopg

from leadwright.site import database_url
from leadwright.site.terminal import Refusal

PATIENCE = "5"  # seconds


def require_reachable(url: str) -> None:
    address = {"connect_timeout": PATIENCE, **database_url.parts(url)}
    try:
        psycopg.connect(psycopg.conninfo.make_conninfo(**address)).close()
    except psycopg.OperationalError as error:
        raise Refusal("The PostgreSQL of DATABASE_URL does not let us in: {reason}", reason=reason(error)) from None


def reason(error: Exception) -> str:
    """libpq has a line for every address it tried and, indented, questions that lead nowhere."""
    lines = str(error).strip().splitlines()
    return [line for line in lines if not line.startswith("\t")][-1]
