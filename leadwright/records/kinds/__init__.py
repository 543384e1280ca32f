"""The built-in fields of each kind of record: one file a kind, its table is made from them."""
