"""Strips and tiles that tifffile does not read: old JPEG in each way that programs wrote it, and floats of 24 bits."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from lir_app.photo import PhotoError, read_photo
from tests.app.photo.pictures import HEIGHT, WIDTH, Array, integers, scene

Fields = dict[int, tuple[int, ...]]


def tiff_of(strips: list[bytes], fields: Fields, behind: bytes = b"") -> bytes:
    """A TIFF file of fields of longs, whose strips follow the directory; zeros in the table count from ``behind``."""
    places = {273: tuple(0 for _ in strips), 279: tuple(map(len, strips))}
    table = {256: (WIDTH,), 257: (HEIGHT,), 258: (8, 8, 8), 262: (6,), 277: (3,), 278: (HEIGHT,), **fields, **places}
    start = 8 + 2 + 12 * len(table) + 4
    values = {tag: start + sum(4 * len(v) for t, v in table.items() if t < tag and len(v) > 1) for tag in table}
    data = start + sum(4 * len(v) for v in table.values() if len(v) > 1)
    table[273] = tuple(data + sum(map(len, strips[:n])) for n in range(len(strips)))
    end = data + sum(map(len, strips))
    table |= {tag: tuple(end + v for v in table[tag]) for tag in (513, 519, 520, 521) if tag in table}
    entries = b"".join(
        struct.pack("<HHLL", tag, 4, len(v), values[tag] if len(v) > 1 else v[0]) for tag, v in sorted(table.items())
    )
    longs = b"".join(struct.pack(f"<{len(v)}L", *v) for _, v in sorted(table.items()) if len(v) > 1)
    head = b"II*\0" + struct.pack("<LH", 8, len(table)) + entries + bytes(4)
    return head + longs + b"".join(strips) + behind


def jpeg(pixels: Array, subsampling: int) -> tuple[bytes, Array]:
    """A stream, and what it decodes to."""
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=95, subsampling=subsampling)
    return stream.getvalue(), np.asarray(Image.open(stream))


def tables_and_data(stream: bytes) -> tuple[dict[int, bytes], bytes]:
    """Quantisation (0, 1), DC (2, 3) and AC tables (4, 5) for luma and colours, and the coded data of a stream."""
    tables, at = {}, 2
    while stream[at + 1] != 0xDA:
        marker, length = stream[at + 1], int.from_bytes(stream[at + 2 : at + 4], "big")
        body, at = stream[at + 4 : at + 2 + length], at + 2 + length
        while marker in (0xDB, 0xC4) and body:
            size = 65 if marker == 0xDB else 17 + sum(body[1:17])
            tables[(body[0] & 15) + (0 if marker == 0xDB else 2 + (body[0] >> 4) * 2)] = body[1:size]
            body = body[size:]
    return tables, stream[at + 2 + int.from_bytes(stream[at + 2 : at + 4], "big") : -2]


SUBSAMPLINGS = [(0, (1, 1)), (1, (2, 1)), (2, (2, 2))]


@pytest.mark.parametrize(("number", "factors"), SUBSAMPLINGS)
def test_old_jpeg_whose_tables_lie_about_the_file(tmp_path: Path, number: int, factors: tuple[int, int]) -> None:
    stream, expected = jpeg(integers(scene(), 8), number)
    tables, data = tables_and_data(stream)
    at = {n: sum(len(tables[m]) for m in range(n)) for n in range(6)}
    offsets = {tag: (at[n], at[n + 1], at[n + 1]) for tag, n in ((519, 0), (520, 2), (521, 4))}
    behind = b"".join(tables[n] for n in range(6))
    (tmp_path / "a.tif").write_bytes(tiff_of([data], {259: (6,), 512: (1,), 530: factors, **offsets}, behind))
    assert np.array_equal(read_photo(tmp_path / "a.tif").pixels, expected)


@pytest.mark.parametrize(("number", "factors"), SUBSAMPLINGS)
def test_old_jpeg_in_one_stream_that_a_tag_leads_to(tmp_path: Path, number: int, factors: tuple[int, int]) -> None:
    stream, expected = jpeg(integers(scene(), 8), number)
    fields = {259: (6,), 512: (1,), 513: (0,), 514: (len(stream),), 530: factors}
    (tmp_path / "a.tif").write_bytes(tiff_of([b"anything"], fields, stream))
    assert np.array_equal(read_photo(tmp_path / "a.tif").pixels, expected)


def test_old_jpeg_in_a_stream_for_each_strip(tmp_path: Path) -> None:
    rows = 16
    parts = [jpeg(integers(scene(), 8)[top : top + rows], 0) for top in range(0, HEIGHT, rows)]
    fields: Fields = {259: (6,), 278: (rows,), 530: (1, 1)}
    (tmp_path / "a.tif").write_bytes(tiff_of([stream for stream, _ in parts], fields))
    assert np.array_equal(read_photo(tmp_path / "a.tif").pixels, np.concatenate([pixels for _, pixels in parts]))


def test_old_jpeg_without_its_tables_is_refused_and_so_is_another_process_by_its_name(tmp_path: Path) -> None:
    _, data = tables_and_data(jpeg(integers(scene(), 8), 0)[0])
    for process, words in ((1, "its JPEG tables are missing"), (14, "old JPEG other than baseline")):
        (tmp_path / "a.tif").write_bytes(tiff_of([data], {259: (6,), 512: (process,), 530: (1, 1)}))
        with pytest.raises(PhotoError, match=words):
            read_photo(tmp_path / "a.tif")


def test_floating_point_numbers_of_24_bits_with_the_predictor_of_floats(tmp_path: Path) -> None:
    values = scene().astype(np.float32)
    samples = np.frombuffer(imagecodecs.float24_encode(values, byteorder=">"), np.uint8).reshape(HEIGHT, -1, 3)
    planes = samples.swapaxes(1, 2).reshape(HEIGHT, -1, 3).astype(int)
    planes[:, 1:] -= planes[:, :-1].copy()
    strip = zlib.compress((planes & 255).astype(np.uint8).tobytes())
    fields: Fields = {258: (24, 24, 24), 259: (8,), 262: (2,), 317: (3,), 339: (3, 3, 3)}
    (tmp_path / "a.tif").write_bytes(tiff_of([strip], fields))
    assert np.abs(read_photo(tmp_path / "a.tif").pixels / 65535 - values).max() < 2**-16
