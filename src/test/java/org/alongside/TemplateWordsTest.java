package org.alongside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates hold no words of their own: all of them are in the words file of the site's language. */
class TemplateWordsTest {
    private static final Pattern COMMENT = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);
    /** A block that is put inside the attribute {@code class}. */
    private static final Pattern CLASSES = Pattern.compile("\\{% block columns %}.*?\\{% endblock %}");
    private static final Pattern CODE = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile(" (?:aria-label|placeholder|alt|title)=\"[^\"]*\\p{L}[^\"]*");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern TEXT = Pattern.compile("\\p{L}[^\\n]*");
    /** A piece of code that says something: a capital letter, or two words. */
    private static final Pattern SENTENCE = Pattern.compile("(?<![\\w=])(\"[^\"{}]*\"|'[^'{}]*')");

    @Test
    void holdNoWords() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
            assertEquals(List.of(), templates.filter(Files::isRegularFile).sorted().flatMap(TemplateWordsTest::words).toList());
        }
    }

    @Test
    void findsWordsInTextAttributesAndCode() {
        assertEquals(List.of("Menu"), words("<p class=\"a\">{{ icon('x') }} Menu</p>").toList());
        assertEquals(List.of(" aria-label=\"Menu"), words("<p aria-label=\"Menu\">{# why #}</p>").toList());
        assertEquals(List.of("\"What helps\""), words("{{ a == 'driver' ? \"What helps\" : say('b') }}").toList());
        assertEquals(List.of(), words("<p aria-label=\"{{ say('menu') }}\">{{ say('menu', {\"a\": b}) }}</p>").toList());
    }

    private static Stream<String> words(Path template) {
        try {
            return words(Files.readString(template)).map(word -> template + ": " + word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> words(String template) {
        String code = COMMENT.matcher(template).replaceAll("");
        String markup = CODE.matcher(CLASSES.matcher(code).replaceAll("")).replaceAll("");
        Stream<String> inCode = CODE.matcher(code).results().map(MatchResult::group)
            .flatMap(piece -> SENTENCE.matcher(piece).results().map(MatchResult::group)).filter(TemplateWordsTest::speaks);
        return Stream.of(SAID.matcher(markup).results().map(MatchResult::group),
            TEXT.matcher(TAG.matcher(markup).replaceAll("")).results().map(MatchResult::group), inCode)
            .flatMap(found -> found);
    }

    private static boolean speaks(String literal) {
        return literal.matches(".\\p{Lu}.*") || literal.matches(".\\p{L}+ \\p{L}.*");
    }
}
