package org.alongside.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.alongside.content.Body;
import org.asciidoctor.Asciidoctor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps converted texts from one build to the next, each under the hash of what went into it: the file's bytes, and the
 * converter itself. Safe to delete, and safe when two builds use it at once.
 */
public final class ConversionCache {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Whatever can change what comes out of a text; a change in one of them makes every kept text worthless. */
    private static final List<Class<?>> MAKERS = List.of(AsciidocConverter.class, BodyCleaner.class, CiteMacro.class,
        ForbiddenMarkup.class, LinkReader.class, SectionReader.class, TableCleaner.class, Body.class);

    private final Path folder;
    private final byte[] makers;

    /** @param folder where kept texts are; made when it is missing */
    public ConversionCache(Path folder) {
        this.folder = folder;
        this.makers = fingerprint();
    }

    /** The key of a file's bytes. */
    public String key(byte[] file) {
        MessageDigest digest = sha256();
        digest.update(makers);
        digest.update(file);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The text kept under a key; empty when there is none, or none that can be read. */
    public Optional<Body> get(String key) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file(key)), Body.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Keeps a text that was converted without a problem. */
    public void put(String key, Body body) {
        try {
            Files.createDirectories(folder);
            // Another build may read or write the same entry at this moment.
            Path whole = Files.createTempFile(folder, key.substring(0, 8), ".new");
            Files.write(whole, JSON.writeValueAsBytes(body));
            Files.move(whole, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A build does not need its cache. The next one will convert the page again.
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }

    private static byte[] fingerprint() {
        MessageDigest digest = sha256();
        digest.update(String.valueOf(Asciidoctor.class.getPackage().getImplementationVersion()).getBytes(StandardCharsets.UTF_8));
        for (Class<?> maker : MAKERS) {
            try (InputStream code = maker.getResourceAsStream(maker.getSimpleName() + ".class")) {
                digest.update(code.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
