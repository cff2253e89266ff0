"""Faces and other places of which XMP tells stay on what they mark when a picture is turned."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from lir_app.photo import Photo, read_photo
from lir_app.photo.orientation import upright_pixels
from tests.app.photo import rich_files as rich
from tests.app.photo.writing_again import written

X, Y, W, H = 0.25, 0.625, 0.125, 0.25
"""Of the sides: the middle of a face, and its size."""
AREA = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#">
<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:AppliedToDimensions stDim:w="96" stDim:h="64" stDim:unit="pixel"/>
<mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="Ann" mwg-rs:Type="Face">AREA</rdf:Description>
</rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions></rdf:Description></rdf:RDF></x:xmpmeta>"""
FORMS = {
    "attributes": (
        f'<mwg-rs:Area stArea:x="{X}" stArea:y="{Y}" stArea:w="{W}" stArea:h="{H}" stArea:unit="normalized"/>'
    ),
    "elements": (
        f'<mwg-rs:Area rdf:parseType="Resource"><stArea:x>{X}</stArea:x><stArea:y>{Y}</stArea:y>'
        f"<stArea:w>{W}</stArea:w>"
        f"<stArea:h>{H}</stArea:h><stArea:unit>normalized</stArea:unit></mwg-rs:Area>"
    ),
}
RECTANGLE = f"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#"
 MPReg:Rectangle="{X - W / 2}, {Y - H / 2}, {W}, {H}" MPReg:PersonDisplayName="Ann"/></rdf:RDF></x:xmpmeta>"""


def photo_of(tmp_path: Path, packet: str, orientation: int) -> Photo:
    """A black picture that is white where the face is."""
    pixels = np.zeros((64, 96, 3), np.uint8)
    pixels[32:48, 18:30] = 255
    plain = rich.encoded(pixels, "JPEG", quality=95)
    head = rich.segment(0xE1, b"Exif\0\0" + rich.exif(orientation))
    head += rich.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet.encode())
    (tmp_path / "in.jpg").write_bytes(plain[:20] + head + plain[20:])
    return read_photo(tmp_path / "in.jpg")


def face(orientation: int) -> tuple[float, ...]:
    """Middle and size of what is white, as a share of the sides."""
    there = np.zeros((64, 96), bool)
    there[32:48, 18:30] = True
    turned = upright_pixels(there, orientation)
    height, width = turned.shape
    rows, columns = np.flatnonzero(turned.any(axis=1)), np.flatnonzero(turned.any(axis=0))
    down, across = (rows[0], rows[-1] + 1), (columns[0], columns[-1] + 1)
    return (
        sum(across) / 2 / width,
        sum(down) / 2 / height,
        (across[1] - across[0]) / width,
        (down[1] - down[0]) / height,
    )


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_areas_turn_with_the_picture(tmp_path: Path, orientation: int, form: str) -> None:
    photo = photo_of(tmp_path, AREA.replace("AREA", FORMS[form]), orientation)
    text = (photo.metadata.xmp or b"").decode()
    numbers = [float(match) for name in "xywh" for match in re.findall(rf'stArea:{name}(?:="|>)([\d.]+)', text)]
    assert numbers == pytest.approx(face(orientation), abs=1e-5)
    sizes = re.findall(r'stDim:[wh]="(\d+)"', text)
    assert sizes == [str(photo.width), str(photo.height)]
    assert 'Name="Ann"' in text


@pytest.mark.parametrize("orientation", range(1, 9))
def test_rectangles_turn_with_the_picture(tmp_path: Path, orientation: int) -> None:
    text = (photo_of(tmp_path, RECTANGLE, orientation).metadata.xmp or b"").decode()
    told = re.search(r'Rectangle="([^"]+)"', text)
    assert told is not None
    left, top, width, height = (float(number) for number in told[1].split(","))
    assert (left + width / 2, top + height / 2, width, height) == pytest.approx(face(orientation), abs=1e-5)


def test_areas_that_are_told_for_the_picture_as_it_is_shown_stay(tmp_path: Path) -> None:
    packet = AREA.replace("AREA", FORMS["attributes"]).replace('w="96" stDim:h="64"', 'w="64" stDim:h="96"')
    assert photo_of(tmp_path, packet, 6).metadata.xmp == packet.encode()


def test_what_is_told_in_pixels_or_is_no_number_stays(tmp_path: Path) -> None:
    odd = FORMS["attributes"].replace(f'"{X}"', '"middle"')
    for form in (odd, FORMS["attributes"].replace("normalized", "pixel")):
        text = (photo_of(tmp_path, AREA.replace("AREA", form), 6).metadata.xmp or b"").decode()
        assert f'stArea:y="{Y}"' in text


def test_a_picture_that_is_not_turned_keeps_its_xmp_byte_for_byte(tmp_path: Path) -> None:
    packet = AREA.replace("AREA", FORMS["elements"])
    again, _ = written(photo_of(tmp_path, packet, 1), tmp_path, "png")
    assert again.metadata.xmp == packet.encode()
