package org.alongside.cache;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps results of costly work from one build to the next, in memory and in one file, each under a key that holds everything
 * the result depends on. The file is safe to delete at any time, and safe when two builds use it at once: it is replaced
 * whole, and one that is not whole counts as none.
 *
 * @param <T> the results: a record that Jackson can write and read
 */
public final class Cache<T> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Class<T> type;
    private Map<String, Kept<T>> results;
    private volatile boolean changed;

    /** @param file where results are kept; made when it is missing */
    public Cache(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** The result kept under a key; empty when there is none, or none that can be read. */
    public Optional<T> get(String key) {
        return Optional.ofNullable(results().get(key)).flatMap(kept -> kept.read(type));
    }

    /** Keeps a result from being forgotten that may be asked for in a later build. */
    public void use(String key) {
        Kept<T> kept = results().get(key);
        if (kept != null) {
            kept.use();
        }
    }

    /** Keeps a result. */
    public void put(String key, T result) {
        results().put(key, new Kept<>(result));
        changed = true;
    }

    /** Forgets one result that nobody will ask for again. */
    public void forget(String key) {
        changed |= results().remove(key) != null;
    }

    /** Forgets every result that nobody has asked for since this was last called, so that old ones do not pile up. */
    public void forgetUnused() {
        changed |= results().values().removeIf(kept -> !kept.takeUsed());
    }

    /** Writes the file, if there is anything new. */
    public void save() {
        if (!changed) {
            return;
        }
        changed = false;
        try {
            Files.createDirectories(file.getParent());
            Path whole = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
            try (OutputStream stream = Files.newOutputStream(whole)) {
                write(stream);
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A build does not need its cache. The next one will do the work again.
        }
    }

    private void write(OutputStream stream) throws IOException {
        CRC32C sum = new CRC32C();
        DataOutputStream data = new DataOutputStream(new CheckedOutputStream(new BufferedOutputStream(stream), sum));
        for (Map.Entry<String, Kept<T>> entry : results().entrySet()) {
            ByteBuffer bytes = entry.getValue().bytes();
            data.writeUTF(entry.getKey());
            data.writeInt(bytes.remaining());
            data.write(bytes.array(), bytes.position(), bytes.remaining());
        }
        data.writeLong(sum.getValue());
        data.flush();
    }

    /** The file is read when it is first needed: a build that finds nothing changed never does. */
    private synchronized Map<String, Kept<T>> results() {
        if (results == null) {
            results = new ConcurrentHashMap<>();
            try {
                read(Files.readAllBytes(file));
            } catch (IOException | RuntimeException e) {
                results.clear(); // missing or ruined: everything is worked out again
            }
        }
        return results;
    }

    private void read(byte[] all) throws IOException {
        int end = all.length - Long.BYTES;
        CRC32C sum = new CRC32C();
        sum.update(all, 0, end);
        if (sum.getValue() == ByteBuffer.wrap(all).getLong(end)) {
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(all, 0, end));
            while (data.available() > 0) {
                String key = data.readUTF();
                int length = data.readInt();
                results.put(key, new Kept<>(ByteBuffer.wrap(all, end - data.available(), length)));
                data.skipNBytes(length);
            }
        }
    }

    /** One result, read when it is first asked for. */
    private static final class Kept<T> {
        /** Part of the file as it was read; null when the result is new. */
        private final ByteBuffer bytes;
        private T result;
        private boolean used;

        Kept(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        Kept(T result) {
            this.bytes = null;
            this.result = result;
            this.used = true;
        }

        synchronized Optional<T> read(Class<T> type) {
            try {
                result = result == null ? JSON.readValue(bytes.array(), bytes.position(), bytes.remaining(), type) : result;
                used = true;
                return Optional.of(result);
            } catch (JacksonException e) {
                return Optional.empty();
            }
        }

        synchronized void use() {
            used = true;
        }

        synchronized ByteBuffer bytes() {
            return bytes == null ? ByteBuffer.wrap(JSON.writeValueAsBytes(result)) : bytes;
        }

        synchronized boolean takeUsed() {
            boolean was = used;
            used = false;
            return was;
        }
    }
}
