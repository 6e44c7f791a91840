package org.alongside.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** What tells a file's bytes from others: the short fingerprint that stands in its published name, and a longer one that is quicker. */
public final class Hash {
    private static final int LENGTH = 10;

    private Hash() {
    }

    /** The first ten hexadecimal digits of the SHA-256 of these bytes. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Two checksums of these bytes, 64 bits in all, in hexadecimal digits: they tell files that differ by chance, and take a tenth of the time. */
    public static String checksum(byte[] content) {
        CRC32C one = new CRC32C();
        one.update(content);
        CRC32 other = new CRC32();
        other.update(content);
        return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
    }
}
