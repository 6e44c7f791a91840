package org.alongside.jbake;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.alongside.content.Entry;
import org.alongside.content.Words;

/**
 * The words of the interface for templates, which hold none themselves: {@code say('meaning', {"meaning": …})}. A value may be
 * markup from one of the other functions, such as a {@code link} in a sentence.
 */
final class WordFunctions extends AbstractExtension {
    private final Supplier<Words> words;

    WordFunctions(Supplier<Words> words) {
        this.words = words;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
            "say", new Saying(List.of("path", "values"), WordFunctions::say),
            "link", new Saying(List.of("address", "words", "rel"), (said, values) -> new SafeString(link(text(values, "address"), text(values, "words"), text(values, "rel")))),
            "links", new Saying(List.of("entries"), (said, values) -> new SafeString(links(said, (Collection<?>) values.get("entries")))),
            "hidden", new Saying(List.of("words"), (said, values) -> new SafeString("<span class=\"visually-hidden\">" + escaped(text(values, "words")) + "</span>")),
            "day", new Saying(List.of("iso", "words"), (said, values) -> new SafeString("<time datetime=\"" + escaped(text(values, "iso")) + "\">"
                + escaped(text(values, "words")) + "</time>")));
    }

    /** Text, or markup where a value is some. */
    private static Object say(Words said, Map<String, Object> arguments) {
        Map<?, ?> given = (Map<?, ?>) Objects.requireNonNullElse(arguments.get("values"), Map.of());
        Map<String, Object> values = new HashMap<>();
        given.forEach((name, value) -> values.put(String.valueOf(name), value));
        String path = text(arguments, "path");
        return values.values().stream().noneMatch(SafeString.class::isInstance) ? said.say(path, values)
            : new SafeString(said.say(path, values, WordFunctions::escaped,
                value -> value instanceof SafeString markup ? markup.toString() : escaped(said.shown(value))));
    }

    private static String links(Words said, Collection<?> entries) {
        return said.joined(entries.stream().map(entry -> (Entry) entry).map(entry -> link(entry.address(), entry.label(), "")).toList());
    }

    private static String link(String address, String words, String rel) {
        return "<a href=\"" + escaped(address) + "\"" + (rel.isEmpty() ? "" : " rel=\"" + escaped(rel) + "\"") + ">" + escaped(words) + "</a>";
    }

    private static String text(Map<String, Object> arguments, String name) {
        return Objects.toString(arguments.get(name), "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** A function of the words; what it does not know is told with the place that asked for it. */
    private final class Saying implements Function {
        private final List<String> names;
        private final BiFunction<Words, Map<String, Object>, Object> result;

        private Saying(List<String> names, BiFunction<Words, Map<String, Object>, Object> result) {
            this.names = names;
            this.result = result;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            return SiteFunctions.at(template, line, () -> result.apply(words.get(), arguments));
        }

        @Override
        public List<String> getArgumentNames() {
            return names;
        }
    }
}
