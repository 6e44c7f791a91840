package org.alongside.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.alongside.content.Body;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;
import org.junit.jupiter.api.Test;

/** Texts that are read at the same time. */
class BodyReaderTest {
    private static final int ENGINES = 3;
    private static final int TEXTS = 12;
    private static final String TEXT = """
        = Title
        :description: What this is.

        Tea (cite:a[page 3]).

        * one *strong* item

        |===
        |cell
        |===
        """;
    private static final String HTML = "<p>Tea (<a href=\"ref:sources/a\" class=\"cite\">, page 3</a>).</p><ul><li>one <strong>strong</strong> item</li></ul>"
        + "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"table:1\"><table><tbody><tr><td>cell</td></tr></tbody></table></div>";

    @Test
    void theFirstTextsOfAnEngineComeOutLikeAllOthers() {
        for (int engine = 0; engine < ENGINES; engine++) {
            try (AsciidocConverter converter = new AsciidocConverter(true)) {
                BodyReader bodies = new BodyReader(converter, Optional.empty());
                Problems problems = new Problems();
                List<CompletableFuture<Body>> begun = Stream.generate(() -> begin(bodies, TEXT, problems)).limit(TEXTS).toList();
                bodies.await(begun);
                assertEquals(Collections.nCopies(TEXTS, HTML), begun.stream().map(body -> body.join().html()).toList());
                assertEquals(List.of(), problems.list());
            }
        }
    }

    @Test
    void asciidoctorStartsOnlyForATextThatIsMoreThanProse() {
        try (AsciidocConverter converter = new AsciidocConverter(false)) {
            BodyReader bodies = new BodyReader(converter, Optional.empty());
            Problems problems = new Problems();
            CompletableFuture<Body> prose = begin(bodies, TEXT.replace("|cell", "|cell\n|cell"), problems);
            bodies.await(List.of(prose));
            assertEquals(HTML.replace("<tr><td>cell</td></tr>", "<tr><td>cell</td></tr><tr><td>cell</td></tr>"), prose.join().html());
            assertFalse(converter.isStarted());
            bodies.await(List.of(begin(bodies, TEXT, problems)));
            assertTrue(converter.isStarted());
            assertEquals(List.of(), problems.list());
        }
    }

    @Test
    void eachTextHearsOfItsOwnProblems() {
        try (AsciidocConverter converter = new AsciidocConverter()) {
            BodyReader bodies = new BodyReader(converter, Optional.empty());
            Problems wrong = new Problems();
            Problems right = new Problems();
            bodies.await(List.of(begin(bodies, TEXT.replace("Tea", "== Tea\n\n==== Cups\n\nTea"), wrong), begin(bodies, TEXT, right)));
            assertEquals(List.of("x.adoc:6: this heading skips a level. Use == for a section and === for a section inside it."),
                wrong.list().stream().map(Object::toString).toList());
            assertEquals(List.of(), right.list());
        }
    }

    private static CompletableFuture<Body> begin(BodyReader bodies, String text, Problems problems) {
        SourceText source = SourceText.read("x.adoc", text.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
        return bodies.begin("x.adoc", "", source, problems);
    }
}
