"""The leads of the demo company."""

from typing import Any

_COLUMNS = ("TITLE", "COMPANY_TITLE", "OPPORTUNITY", "CURRENCY_ID", "SOURCE_ID", "STATUS_ID", "NAME", "LAST_NAME")

_ROWS = (
    ("Bearing kits", "Thép Việt", 2100, "USD", "CALL", "PROCESSED", "Hùng", "Lê"),
    ("Control cabinet upgrade", "Nordlys AS", 7900, "EUR", "WEBFORM", "PROCESSED", "Ingrid", "Dahl"),
    ("Service contract 2027", "Hòa Phát", 12600, "USD", "EMAIL", "IN_PROCESS", "Lan", "Phạm"),
    ("Two hydraulic presses", "Sturm & Söhne", 18400, "EUR", "RECOMMENDATION", "IN_PROCESS", "Jonas", "Sturm"),
    ("Packaging line audit", "Vinatex", 5200, "USD", "WEBFORM", "IN_PROCESS", "Mai", "Võ"),
    ("Spare parts frame order", "Atelier Roche", 2750, "EUR", "EMAIL", "NEW", "Camille", "Roche"),
    ("Conveyor retrofit", "Gạch Đồng Tâm", 9400, "USD", "TRADE_SHOW", "NEW", "Tuấn", "Nguyễn"),
    ("Callback: pump service", "Lopez Talleres", 320, "USD", "CALL", "NEW", "Diego", "Lopez"),
    ("Distributor enquiry", "Ferretti Idraulica", 650, "EUR", "WEBFORM", "NEW", "Giulia", "Ferretti"),
    ("Quote for 40 valves", "Nhựa Bình Minh", 1800, "USD", "EMAIL", "NEW", "Bình", "Đỗ"),
    ("Website request: spindle motors", "Kessler Maschinenbau", 4200, "EUR", "WEBFORM", "NEW", "Jonas", "Kessler"),
)

_REACHED = {
    "Bearing kits": ("+84 28 3829 1122", ""),
    "Packaging line audit": ("", "mai.vo@vinatex.example"),
    "Spare parts frame order": ("+33 1 42 68 53 00", "camille@roche.example"),
    "Conveyor retrofit": ("+84 28 3875 6543", "tuan.nguyen@dongtam.example"),
    "Callback: pump service": ("+34 91 123 45 67", ""),
    "Quote for 40 valves": ("", "binh.do@binhminh.example"),
    "Website request: spindle motors": ("+49 711 2195 812", "j.kessler@kessler.example"),
}
"""By lead: telephone and e-mail."""


def _reached(phone: str, email: str) -> dict[str, Any]:
    points = {"PHONE": phone, "EMAIL": email}
    return {code: [{"value": value, "type": "WORK"}] for code, value in points.items() if value}


def _lead(row: tuple[Any, ...]) -> dict[str, Any]:
    return {**dict(zip(_COLUMNS, row, strict=True)), **_reached(*_REACHED.get(row[0], ("", "")))}


LEADS = tuple(_lead(row) for row in _ROWS)
