package org.alongside.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** What tells a file's bytes from others: the short fingerprint that stands in its published name, and quicker and longer ones. */
public final class Hash {
    private static final int LENGTH = 10;

    private Hash() {
    }

    /** The first ten hexadecimal digits of the SHA-256 of these bytes. */
    public static String of(byte[] content) {
        return full(content).substring(0, LENGTH);
    }

    /** Two checksums of these bytes, 64 bits in all, in hexadecimal digits: they tell files that differ by chance, and are far quicker than the others. */
    public static String checksum(byte[] content) {
        CRC32C one = new CRC32C();
        one.update(content);
        CRC32 other = new CRC32();
        other.update(content);
        return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
    }

    /** The SHA-256 of these bytes in hexadecimal digits. */
    public static String full(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
