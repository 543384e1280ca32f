"""One file per figure, with a function `measure`. Nothing else lists them."""
