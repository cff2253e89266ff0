"""The developers' tools keep up with the code: each can still be imported and explains how it is called."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).parent.parent / "build" / "tools"
PARTS_OF_OTHERS = ("peers", "no_harm", "textures", "turns")


@pytest.mark.parametrize("name", sorted(p.stem for p in TOOLS.glob("*.py") if p.stem not in PARTS_OF_OTHERS))
def test_every_tool_explains_how_it_is_called(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [f"{name}.py", "--help"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(TOOLS / f"{name}.py"), run_name="__main__")
    assert ended.value.code == 0
    assert f"usage: {name}.py" in capsys.readouterr().out
