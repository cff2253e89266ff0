"""Recipes: what to do with a photo. ``recipe`` is the value, ``recipe_files`` and ``mask_files`` read and write it,
``presets`` are recipes with a name."""

from lir_app.recipes.recipe import Recipe, RecipeError, Step

__all__ = ["Recipe", "RecipeError", "Step"]
