#!/usr/bin/env python3
"""Plug-in for GIMP 3: Filters > Enhance > LIR Studio hands the layer to LIR Studio and takes the result back.

Install: copy the folder ``lir-studio`` into the plug-ins folder of your GIMP profile (Edit > Preferences > Folders >
Plug-Ins names it); on Linux and macOS this file must be executable. Where ``lir-studio`` is not found by its name, the
environment variable ``LIR_STUDIO`` says which program to start.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import gi

gi.require_version("Gimp", "3.0")
from gi.repository import Gimp, Gio, GLib  # noqa: E402 - only after the version is chosen

NAME = "lir-studio-edit"


def edit(procedure, run_mode, image, drawables, config, data):  # noqa: ANN001, ANN201, ARG001, PLR0917 - called by GIMP
    """Write the layer as TIFF, have it restored, and put the result above it; one step to undo."""
    if len(drawables) != 1 or not isinstance(drawables[0], Gimp.Layer):
        return _failed(procedure, "Select one layer.")
    layer = drawables[0]
    with tempfile.TemporaryDirectory(prefix="lir-gimp-") as folder:
        file = Gio.File.new_for_path(str(Path(folder) / "layer.tif"))
        copy = _alone(image, layer)
        try:
            if not Gimp.file_save(Gimp.RunMode.NONINTERACTIVE, copy, file, None):
                return _failed(procedure, "The layer could not be written for LIR Studio.")
        finally:
            copy.delete()
        try:
            code = subprocess.call([os.environ.get("LIR_STUDIO", "lir-studio"), "--edit", file.get_path()])
        except OSError as error:
            return _failed(procedure, f"LIR Studio could not be started: {error.strerror}. Set LIR_STUDIO.")
        if code != 0:  # closed without saving
            return procedure.new_return_values(Gimp.PDBStatusType.CANCEL, GLib.Error())
        result = Gimp.file_load_layer(Gimp.RunMode.NONINTERACTIVE, image, file)
    if result is None:
        return _failed(procedure, "The result could not be read.")
    image.undo_group_start()
    image.insert_layer(result, layer.get_parent(), image.get_item_position(layer))
    _, x, y = layer.get_offsets()
    result.set_offsets(x, y)
    result.set_name(layer.get_name() + " (LIR)")
    image.undo_group_end()
    Gimp.displays_flush()
    return procedure.new_return_values(Gimp.PDBStatusType.SUCCESS, GLib.Error())


def _alone(image, layer):  # noqa: ANN001, ANN202
    """A picture of this layer only, with the profile and precision of the whole."""
    copy = Gimp.Image.new_with_precision(
        layer.get_width(), layer.get_height(), image.get_base_type(), image.get_precision()
    )
    profile = image.get_color_profile()
    if profile is not None:
        copy.set_color_profile(profile)
    alone = Gimp.Layer.new_from_drawable(layer, copy)
    copy.insert_layer(alone, None, 0)
    alone.set_offsets(0, 0)
    return copy


def _failed(procedure, sentence):  # noqa: ANN001, ANN202
    error = GLib.Error.new_literal(Gimp.PlugIn.error_quark(), sentence, 0)
    return procedure.new_return_values(Gimp.PDBStatusType.EXECUTION_ERROR, error)


class LirStudio(Gimp.PlugIn):
    """Tells GIMP of the command."""

    def do_set_i18n(self, _name):  # noqa: ANN001, ANN201
        """English only."""
        return False

    def do_query_procedures(self):  # noqa: ANN201
        """The one command."""
        return [NAME]

    def do_create_procedure(self, name):  # noqa: ANN001, ANN201
        """Its words and its place in the menu."""
        procedure = Gimp.ImageProcedure.new(self, name, Gimp.PDBProcType.PLUGIN, edit, None)
        procedure.set_image_types("RGB*, GRAY*")
        procedure.set_sensitivity_mask(Gimp.ProcedureSensitivityMask.DRAWABLE)
        procedure.set_menu_label("_LIR Studio…")
        procedure.add_menu_path("<Image>/Filters/Enhance")
        procedure.set_documentation("Take out noise, rain, haze and blur", "Opens the layer in LIR Studio.", name)
        procedure.set_attribution("The LIR Studio authors", "The LIR Studio authors", "2026")
        return procedure


Gimp.main(LirStudio.__gtype__, sys.argv)
