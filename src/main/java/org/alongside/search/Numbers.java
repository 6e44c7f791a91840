package org.alongside.search;

import java.util.Arrays;

/** Whole numbers from 0 up, one after the other in as few bytes as will do: small ones take one. */
final class Numbers {
    private static final int BITS = 7;
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;

    /** @param bytes as {@link Writer} made them */
    Numbers(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next number. */
    int next() {
        int number = 0;
        for (int bits = 0; ; bits += BITS) {
            byte part = bytes[at++];
            number |= (part & SEVEN_BITS) << bits;
            if (part >= 0) {
                return number;
            }
        }
    }

    /** Writes numbers that {@link Numbers} reads. */
    static final class Writer {
        private static final int LONGEST = 5;
        private byte[] bytes = new byte[1_024];
        private int length;

        void add(int number) {
            if (length + LONGEST > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            int rest = number;
            while (rest > SEVEN_BITS) {
                bytes[length++] = (byte) (rest & SEVEN_BITS | MORE);
                rest >>>= BITS;
            }
            bytes[length++] = (byte) rest;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }
}
