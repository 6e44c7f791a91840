package org.alongside.site;

/**
 * A file as it was written, so that nobody has to read it again.
 *
 * @param size     its length in bytes
 * @param checksum its {@link Hash#checksum checksum}
 */
public record Written(long size, String checksum) {
    static Written of(byte[] content) {
        return new Written(content.length, Hash.checksum(content));
    }
}
