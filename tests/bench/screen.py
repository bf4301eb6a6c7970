"""The picture on an Xvfb screen, read from its framebuffer file (-fbdir, XWD format): no X program needed."""
import struct
import zlib

# Words of the header, X11/XWDFile.h; the file is big-endian, its pixels are little-endian blue green red unused.
SIZE, WIDTH, HEIGHT, LINE_BYTES, COLOURS = 0, 4, 5, 12, 19


class Picture:
    """Width, height, and RGB bytes without gaps."""

    def __init__(self, width, height, rgb):
        self.width, self.height, self.rgb = width, height, rgb

    def green(self, x, y, width, height):
        """Rows of the green channel of a part: enough to find white ink and to compare photos."""
        out = []
        for row in range(y, y + height):
            start = (row * self.width + x) * 3
            out.append(self.rgb[start + 1:start + width * 3:3])
        return out

    def write_png(self, path):
        """Save as PNG."""
        line = self.width * 3
        raw = b"".join(b"\0" + self.rgb[i:i + line] for i in range(0, len(self.rgb), line))

        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        with open(path, "wb") as out:
            out.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw, 6))
                      + chunk(b"IEND", b""))


def grab(framebuffer):
    """The screen as it is now."""
    with open(framebuffer, "rb") as file:
        data = file.read()
    header = struct.unpack(">25I", data[:100])
    width, height, line = header[WIDTH], header[HEIGHT], header[LINE_BYTES]
    start = header[SIZE] + header[COLOURS] * 12
    rgb = bytearray(width * height * 3)
    for row in range(height):
        pixels = data[start + row * line:start + row * line + width * 4]
        target = row * width * 3
        for channel in range(3):
            rgb[target + channel:target + width * 3:3] = pixels[2 - channel::4]
    return Picture(width, height, bytes(rgb))


def difference(a, b):
    """Mean absolute difference of two lists of rows, 0 to 255."""
    total = sum(abs(p - q) for row, other in zip(a, b) for p, q in zip(row, other))
    return total / (len(a) * len(a[0]))


class Ink:
    """Where a picture differs from the bare photo: the text that was drawn there."""

    THRESHOLD = 48

    def __init__(self, rows, photo):
        self.left, self.top, self.right, self.bottom, self.weight = 1 << 30, -1, -1, -1, 0
        for y, (row, bare) in enumerate(zip(rows, photo)):
            marks = [x for x, (p, q) in enumerate(zip(row, bare)) if abs(p - q) > self.THRESHOLD]
            if marks:
                self.top = y if self.top < 0 else self.top
                self.bottom = y
                self.left, self.right = min(self.left, marks[0]), max(self.right, marks[-1])
                self.weight += len(marks)

    def box(self):
        """Left, top, right, bottom."""
        return (self.left, self.top, self.right, self.bottom)

    def like(self, other, pixels, share):
        """Edges within so many pixels, amount of ink within a share."""
        edges = all(abs(a - b) <= pixels for a, b in zip(self.box(), other.box()))
        return self.weight > 0 and edges and abs(self.weight / max(other.weight, 1) - 1) <= share
