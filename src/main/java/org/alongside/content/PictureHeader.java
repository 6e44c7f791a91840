package org.alongside.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the first bytes of a picture made of pixels say: what it is, and how large. Nothing of the picture itself is read.
 *
 * @param format the ending that its name should have
 */
record PictureHeader(String format, int width, int height) {
    static final List<String> FORMATS = List.of("png", "jpg", "webp", "gif");

    private static final int LONGEST_START = 16;

    /** The header of a file; none when it is no such picture or is not whole. */
    static Optional<PictureHeader> of(byte[] file) {
        String start = new String(file, 0, Math.min(LONGEST_START, file.length), StandardCharsets.ISO_8859_1);
        ByteBuffer big = ByteBuffer.wrap(file);
        ByteBuffer little = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return Optional.ofNullable(start.startsWith("\u0089PNG\r\n\u001a\n") ? new PictureHeader("png", big.getInt(16), big.getInt(20))
                : start.startsWith("GIF8") ? new PictureHeader("gif", little.getChar(6), little.getChar(8))
                : start.startsWith("\u00ff\u00d8") ? jpg(big)
                : start.startsWith("RIFF") && start.startsWith("WEBPVP8", 8) ? webp(start.charAt(15), little) : null)
                .filter(header -> header.width > 0 && header.height > 0);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** A JPEG is a row of parts, each with its kind and its length. The part that begins the picture has the size. */
    private static PictureHeader jpg(ByteBuffer bytes) {
        int at = 2;
        for (int kind = bytes.getChar(at); kind > 0xff00; kind = bytes.getChar(at)) {
            if (beginsPicture(kind)) {
                return new PictureHeader("jpg", bytes.getChar(at + 7), bytes.getChar(at + 5));
            }
            at += 2 + bytes.getChar(at + 2);
        }
        return null;
    }

    /** Of the sixteen kinds C0 to CF, three are tables. */
    private static boolean beginsPicture(int kind) {
        return (kind & 0xfff0) == 0xffc0 && kind != 0xffc4 && kind != 0xffc8 && kind != 0xffcc;
    }

    private static PictureHeader webp(char kind, ByteBuffer bytes) {
        return switch (kind) {
            case ' ' -> new PictureHeader("webp", bytes.getChar(26) & 0x3fff, bytes.getChar(28) & 0x3fff);
            case 'L' -> new PictureHeader("webp", 1 + (bytes.getInt(21) & 0x3fff), 1 + (bytes.getInt(21) >>> 14 & 0x3fff));
            case 'X' -> new PictureHeader("webp", 1 + (bytes.getInt(24) & 0xffffff), 1 + (bytes.getInt(26) >>> 8));
            default -> null;
        };
    }
}
