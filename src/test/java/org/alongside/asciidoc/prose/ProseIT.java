package org.alongside.asciidoc.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.alongside.asciidoc.OnlyAsciidoctor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is made of prose is what Asciidoctor makes of it, sign for sign, and Asciidoctor has nothing to say of it. With {@code -Plong} a million texts are compared. */
class ProseIT {
    private static final boolean LONG = "full".equals(System.getProperty("alongside.endurance"));
    private static final long SEED = LONG ? System.nanoTime() : 20_261_128;
    private static final int SPOILT = LONG ? 1_000_000 : 20_000;
    private static OnlyAsciidoctor asciidoctor;

    @BeforeAll
    static void start() {
        asciidoctor = new OnlyAsciidoctor();
    }

    @AfterAll
    static void stop() {
        asciidoctor.close();
    }

    @Test
    void aTextWithAllThatProseHasIsAsAsciidoctorMakesIt() {
        assertEquals(List.of(), differences(List.of(ProseTest.ALL)));
    }

    @Test
    void textsOfTheGuideAndOfAllFixturesAreAsAsciidoctorMakesThem() throws IOException {
        assertEquals(List.of(), differences(texts()));
    }

    @Test
    void spoiltTextsAreAsAsciidoctorMakesThemOrNoProse() throws IOException {
        SpoiltProse texts = new SpoiltProse(texts(), new Random(SEED));
        int prose = 0;
        for (int at = 0; at < SPOILT; at++) {
            String text = texts.next();
            Optional<String> difference = difference(text);
            assertEquals(Optional.empty(), difference, () -> "seed " + SEED + ":\n" + text);
            prose += Prose.html(text).isPresent() ? 1 : 0;
        }
        int compared = prose;
        assertTrue(compared > SPOILT / 10, () -> "only " + compared + " were prose");
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(ProseTest.texts(Path.of("content")));
        texts.addAll(ProseTest.texts(Path.of("src/test/resources/sites")));
        texts.add(ProseTest.ALL);
        return texts;
    }

    private static List<String> differences(List<String> texts) {
        return texts.stream().map(ProseIT::difference).flatMap(Optional::stream).toList();
    }

    /** What Asciidoctor makes of a text that is prose, when it is something else. */
    private static Optional<String> difference(String text) {
        Optional<String> prose = Prose.html(text);
        return prose.map(html -> asciidoctor.convert(text)).filter(html -> !html.equals(prose.get()));
    }
}
