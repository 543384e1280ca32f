"""The company as its settings show it."""

from ninja import Schema


class Rate(Schema):
    """What a unit of a currency is worth in the company's own, as a decimal number."""

    code: str
    rate: str


class Company(Schema):
    """What is set, what may be chosen instead, and what the reader may do about it."""

    name: str
    country: str
    language: str
    currency: str
    rates: list[Rate]
    countries: list[str]
    languages: list[str]
    currencies: list[str]
    can: list[str]
