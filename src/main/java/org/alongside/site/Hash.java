package org.alongside.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The short fingerprint of a file's bytes that stands in its published name. */
public final class Hash {
    private static final int LENGTH = 10;

    private Hash() {
    }

    /** The first ten hexadecimal digits of the SHA-256 of these bytes. */
    public static String of(byte[] content) {
        return full(content).substring(0, LENGTH);
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
