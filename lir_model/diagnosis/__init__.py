"""What ails a photo: how severely it suffers from noise, rain, haze and blur, and which tasks would help."""

from __future__ import annotations

from lir_model.diagnosis.suggestion import DIAGNOSIS, Diagnosis

__all__ = ["DIAGNOSIS", "Diagnosis"]
