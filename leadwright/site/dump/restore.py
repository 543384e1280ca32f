"""Puts a backup in the place of the database: it is filled beside it, and when it is whole they change places.

Uploaded files that are not there are put back before; none is taken away.
"""

from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from leadwright.site.terminal import Refusal

from . import archive, tools

Connection = psycopg.Connection[Any]


def put_back(url: str, files: Path, file: Path, *, replace: bool) -> None:
    with psycopg.connect(url) as connection:
        name = connection.info.dbname
        if not replace:
            require_empty(connection)
    restored = f"{name}_restored"
    with psycopg.connect(make_conninfo(url, dbname="postgres"), autocommit=True) as server:
        require_unused(server, name)
        make_anew(server, restored)
        try:
            with archive.database_of(file) as dump:
                fill(make_conninfo(url, dbname=restored), dump)
            archive.unpack_files(file, files)
            change_places(server, name, restored)
        finally:
            drop(server, restored)


def require_empty(connection: Connection) -> None:
    if connection.execute("select 1 from pg_tables where schemaname = 'public' limit 1").fetchone():
        raise Refusal("The database is not empty: add --replace to put the backup in its place.")


def require_unused(server: Connection, name: str) -> None:
    users = "select 1 from pg_stat_activity where datname = %s and backend_type = 'client backend' limit 1"
    if server.execute(users, [name]).fetchone():
        raise Refusal("The database is in use: stop Leadwright first.")


def make_anew(server: Connection, name: str) -> None:
    drop(server, name)
    try:
        server.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
    except psycopg.errors.InsufficientPrivilege:
        raise Refusal("The user of DATABASE_URL may not create a database, which a restore needs.") from None


def fill(url: str, file: Path) -> None:
    name = psycopg.conninfo.conninfo_to_dict(url)["dbname"]
    options = ["--no-owner", "--no-privileges", "--exit-on-error", f"--dbname={name}"]
    tools.run("pg_restore", *options, str(file), url=url)


def change_places(server: Connection, name: str, restored: str) -> None:
    """After this `restored` is the name of what is no longer wanted."""
    aside = f"{name}_aside"
    with server.transaction():
        for old, new in ((name, aside), (restored, name), (aside, restored)):
            rename = sql.SQL("alter database {} rename to {}")
            server.execute(rename.format(sql.Identifier(old), sql.Identifier(new)))


def drop(server: Connection, name: str) -> None:
    server.execute(sql.SQL("drop database if exists {}").format(sql.Identifier(name)))
