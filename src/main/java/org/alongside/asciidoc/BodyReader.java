package org.alongside.asciidoc;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.alongside.content.Body;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/** Makes the body of a content file from its text: refuses what is forbidden, then takes it from the cache or converts it. */
public final class BodyReader {
    /** Many times what the longest page takes of a slow processor. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final AsciidocConverter converter;
    private final Optional<ConversionCache> cache;
    private final Patience patience;

    /**
     * @param converter starts its engine only when a text has to be converted
     * @param cache     kept texts; empty to convert every text anew
     */
    public BodyReader(AsciidocConverter converter, Optional<ConversionCache> cache) {
        this(converter, cache, LONGEST);
    }

    /** @param longest how much of the processor's time one text may take */
    BodyReader(AsciidocConverter converter, Optional<ConversionCache> cache, Duration longest) {
        this.converter = converter;
        this.cache = cache;
        this.patience = new Patience(longest);
    }

    /**
     * Begins to read the body of one file: {@link Body#UNREAD} when something in it is forbidden, or it takes too long.
     *
     * @param fingerprint the checksum of the file's bytes
     * @param problems    receives what is wrong, before the body is there
     */
    public CompletableFuture<Body> begin(String file, String fingerprint, SourceText text, Problems problems) {
        Optional<String> key = cache.map(kept -> kept.key(fingerprint));
        Optional<Body> kept = key.flatMap(name -> cache.orElseThrow().get(name));
        return kept.map(CompletableFuture::completedFuture).orElseGet(() -> convert(file, key, text, problems));
    }

    /** Waits for bodies that have begun to be read. */
    public void await(Collection<? extends CompletableFuture<?>> begun) {
        patience.await(begun);
    }

    /** The body of one file, as it {@linkplain #begin begins} and ends. */
    public Body read(String file, String fingerprint, SourceText text, Problems problems) {
        CompletableFuture<Body> body = begin(file, fingerprint, text, problems);
        await(List.of(body));
        return body.join();
    }

    /** Forgets the body of a file that has changed; {@code fingerprint} is the checksum of what its bytes were. */
    public void forget(String fingerprint) {
        cache.ifPresent(kept -> kept.forget(kept.key(fingerprint)));
    }

    private CompletableFuture<Body> convert(String file, Optional<String> key, SourceText text, Problems problems) {
        Problems own = new Problems();
        return patience.begin(() -> convert(file, text, own)).thenApply(converted -> {
            if (converted.isEmpty()) {
                problems.add(file, 1, "this text takes longer than " + patience + " to convert. Split it, or write it more simply.");
                return Body.UNREAD;
            }
            problems.addAll(own.list());
            // Only texts without problems are kept, so that a problem is told again in every build until it is mended.
            if (own.isEmpty()) {
                key.ifPresent(name -> cache.orElseThrow().put(name, converted.get()));
            }
            return converted.get();
        });
    }

    private Body convert(String file, SourceText text, Problems problems) {
        PictureWords.check(file, text, problems);
        LayoutCheck.check(file, text, problems);
        return ForbiddenMarkup.check(file, text, problems)
            ? BodyCleaner.clean(file, text, converter.convert(file, text, problems), problems) : Body.UNREAD;
    }
}
