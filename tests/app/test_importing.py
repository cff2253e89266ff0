"""Imports without garbage collection."""

from __future__ import annotations

import gc

import pytest

from lir_app.importing import without_collecting


def test_garbage_is_collected_again_after_imports_even_those_that_fail() -> None:
    with without_collecting():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ImportError), without_collecting():
        import no_such_package  # type: ignore[import-not-found]  # noqa: F401
    assert gc.isenabled()


def test_who_collects_nothing_keeps_to_it() -> None:
    gc.disable()
    try:
        with without_collecting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
