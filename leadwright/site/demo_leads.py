"""The leads of the demo company."""

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

LEADS = tuple(dict(zip(_COLUMNS, row, strict=True)) for row in _ROWS)
