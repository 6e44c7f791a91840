package org.alongside.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list needs an empty line above it only where AsciiDoc would take it for text. */
class LayoutCheckTest {
    private static final String HEADER = "= Page\n:description: What this is.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "== Steps\n* one\n* two", "=== Steps\n. first\n. second", "Term:: its meaning\n* one", "Term::\n* one", "Term::\nmeaning\n* one",
        "image::x.png[A cup]\n- one", ".Title\n* one", "[start=3]\n. one", "// for authors\n* one", "'''\n* one", "* one\nthat goes on\n* two\n** below",
        "* one\n+\nmore of it\n* two", "====\n* one\n====", "|===\n|a\n\n|b\n* c\n|===", "----\n typed\n* one\n----", "A text that goes on\nwith 3 cups."})
    void takesListsThatAreLists(String text) {
        assertEquals(List.of(), problems(text));
    }

    static Stream<List<String>> slips() {
        String list = "x.adoc:5: this list runs into the text above it. Leave an empty line before its first item.";
        return Stream.of(List.of("Bring:\n* tea\n* cups", list), List.of("TIP: Bring\n. tea", list), List.of("Bring:\n1. tea", list),
            List.of("Tea.\n\n  Cups.", "x.adoc:6: this paragraph begins with spaces. Take them out, or it is set like something typed on a machine."));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void marksTextThatWouldSwallowAList(List<String> textAndProblem) {
        assertEquals(textAndProblem.subList(1, 2), problems(textAndProblem.get(0)));
    }

    private static List<String> problems(String text) {
        Problems problems = new Problems();
        SourceText source = SourceText.read("x.adoc", (HEADER + text + "\n").getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
        LayoutCheck.check("x.adoc", source, problems);
        return problems.list().stream().map(Object::toString).toList();
    }
}
